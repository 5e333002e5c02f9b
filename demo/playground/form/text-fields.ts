import { html } from '../../dom.js';
import { isObject, type Json, listOf, type Path } from '../json.js';
import { languageName } from '../languages.js';
import { type Control, type FieldText, type Form, field, onInput } from './field.js';

const input = (value: string, { placeholder }: FieldText, attributes = {}): HTMLInputElement => {
  const control = html('input', {
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder,
    ...attributes,
  });
  control.value = value;
  return control;
};

const area = (value: string, { placeholder }: FieldText): HTMLTextAreaElement => {
  const control = html('textarea', { rows: 2, placeholder });
  control.value = value;
  return control;
};

/** Nothing typed is no member, unless a config needs it: then its absence is told where it was typed. */
const orNone = (value: string, { required }: FieldText): string | undefined =>
  value || required ? value : undefined;

const shown = (value: Json | undefined): string =>
  value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);

/** A text in one language. */
export const textField = (form: Form, path: Path, text: FieldText): HTMLElement => {
  const control = input(shown(form.draft.at(path)), text);
  onInput(control, form, (value) => form.draft.set(path, orNone(value, text)));
  return field(path, text, control);
};

/** A whole number. What is none is kept as it was typed, and told. */
export const numberField = (form: Form, path: Path, text: FieldText): HTMLElement => {
  const control = input(shown(form.draft.at(path)), text, { inputmode: 'numeric' });
  onInput(control, form, (value) => {
    form.draft.set(path, /^\d+$/.test(value) ? Number(value) : orNone(value, text));
  });
  return field(path, text, control);
};

/** A list of texts, one a line. */
export const linesField = (form: Form, path: Path, text: FieldText): HTMLElement => {
  const control = area(listOf(form.draft.at(path)).map(shown).join('\n'), text);
  onInput(control, form, (value) => {
    const lines = value.split('\n').flatMap((line) => line.trim() || []);
    form.draft.set(path, lines.length || text.required ? lines : undefined);
  });
  return field(path, text, control);
};

/** A text with one language's part of it changed. One text for all languages stays one. */
const withLanguage = (
  found: Json | undefined,
  { tag, first, value }: { readonly tag: string; readonly first: string; readonly value: string },
): Json | undefined => {
  if (!isObject(found) && tag === first) return value || undefined;
  const before = isObject(found) ? found : typeof found === 'string' ? { [first]: found } : {};
  const texts = Object.entries({ ...before, [tag]: value }).filter(([, each]) => each !== '');
  return texts.length ? Object.fromEntries(texts) : undefined;
};

const partOf = (found: Json | undefined, tag: string, first: string): string =>
  isObject(found) ? shown(found[tag]) : tag === first ? shown(found) : '';

/** A text in each of the languages that the config is written in. */
export const textsField = (
  form: Form,
  path: Path,
  text: FieldText & { readonly long?: boolean },
): HTMLElement => {
  const { draft } = form;
  const [first = 'en'] = draft.languages;
  const one = (tag: string): HTMLElement => {
    const found = draft.at(path);
    const forAll = typeof found === 'string' && tag !== first ? { placeholder: found } : {};
    const make: (value: string, text: FieldText) => Control = text.long ? area : input;
    const control = make(partOf(found, tag, first), { ...text, ...forAll });
    control.lang = tag;
    onInput(control, form, (value) => {
      const next = withLanguage(draft.at(path), { tag, first, value });
      draft.set(path, next ?? (text.required ? '' : undefined));
    });
    const label = draft.languages.length > 1 ? `${text.label} (${languageName(tag)})` : text.label;
    return field([...path, tag], { ...text, label }, control);
  };
  const fields = draft.languages.map(one);
  return fields.length > 1 ? html('div', { class: 'pair' }, ...fields) : (fields[0] as HTMLElement);
};
