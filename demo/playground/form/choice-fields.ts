import { html } from '../../dom.js';
import { type Json, type Path, pathText } from '../json.js';
import { type FieldText, type Form, field, fieldId, group, onInput } from './field.js';

/** A value and its words; `undefined` leaves the member out. */
export type Option = readonly [value: Json | undefined, label: string];

/** One of several values, in a list that opens. A value that is none of them stays until another is chosen. */
export const selectField = (
  form: Form,
  path: Path,
  text: FieldText & { readonly options: readonly Option[] },
): HTMLElement => {
  const present = form.draft.at(path);
  const known = text.options.some(([value]) => value === present);
  const options: readonly Option[] = known
    ? text.options
    : [...text.options, [present, JSON.stringify(present)]];
  const control = html(
    'select',
    {},
    ...options.map(([value, label], index) =>
      html('option', { value: index, selected: value === present }, label),
    ),
  );
  onInput(control, form, (index) => form.draft.set(path, options[Number(index)]?.[0]));
  return field(path, text, control);
};

/** One of several values, all in sight, each with a small drawing. */
export const radioField = (
  form: Form,
  path: Path,
  text: FieldText & { readonly options: readonly Option[]; readonly drawing: (value: Json) => Element },
): HTMLElement => {
  const present = form.draft.at(path) ?? text.options[0]?.[0];
  const radio = ([value, label]: Option, index: number): HTMLElement => {
    const control = html('input', {
      type: 'radio',
      name: pathText(path),
      id: `${fieldId(path)}-${index}`,
      checked: value === present,
    });
    onInput(control, form, () => form.draft.set(path, value));
    return html('label', { class: 'card' }, control, text.drawing(value ?? ''), html('span', {}, label));
  };
  return group(path, text, html('div', { class: 'cards' }, ...text.options.map(radio)));
};

/** A box to tick with its words. */
export const checkbox = (
  { signal }: Form,
  { id, checked }: { readonly id: string; readonly checked: boolean },
  onChange: (checked: boolean) => void,
  ...label: readonly (Node | string)[]
): HTMLElement => {
  const control = html('input', { type: 'checkbox', id, checked });
  control.addEventListener('change', () => onChange(control.checked), { signal });
  return html('label', { class: 'tick' }, control, html('span', {}, ...label));
};

/** Yes, or the default. */
export const flagField = (form: Form, path: Path, text: FieldText): HTMLElement => {
  const { draft } = form;
  const box = checkbox(
    form,
    { id: fieldId(path), checked: draft.at(path) === true },
    (checked) => draft.set(path, checked || undefined),
    text.label,
    ...(text.hint ? [html('span', { class: 'hint' }, text.hint)] : []),
  );
  return html('div', { class: 'field', 'data-path': pathText(path) }, box);
};
