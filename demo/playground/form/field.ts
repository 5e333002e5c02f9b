import { html } from '../../dom.js';
import type { Draft } from '../draft.js';
import { type Path, pathText } from '../json.js';

/** What each part of the form works on. The signal ends when the part is built anew. */
export interface Form {
  readonly draft: Draft;
  readonly signal: AbortSignal;
}

/** How a field presents itself. */
export interface FieldText {
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  /** A config is not right without it. */
  readonly required?: boolean;
}

export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The id of the control for a place in the config; the same after the form is built anew, so that focus comes back. */
export const fieldId = (path: Path): string => `field ${pathText(path)}`.replaceAll(' ', '-');

/** The element that tells what is wrong with a field; `problems.ts` fills it. */
export const problemLine = (id: string): HTMLElement =>
  html('span', { class: 'problem', id: `${id}-problem` });

/** A label, a control, a hint, and room for what is wrong. */
export const field = (path: Path, { label, hint }: FieldText, control: Control): HTMLElement => {
  const id = fieldId(path);
  control.id = id;
  control.setAttribute('aria-describedby', `${hint ? `${id}-hint ` : ''}${id}-problem`);
  return html(
    'div',
    { class: 'field', 'data-path': pathText(path) },
    html('label', { for: id }, label),
    control,
    ...(hint ? [html('span', { class: 'hint', id: `${id}-hint` }, hint)] : []),
    problemLine(id),
  );
};

/** A group of controls under one name, such as radio buttons. */
export const group = (
  path: Path,
  { label, hint }: FieldText,
  ...children: readonly Node[]
): HTMLFieldSetElement => {
  const id = fieldId(path);
  return html(
    'fieldset',
    { class: 'group', 'data-path': pathText(path), 'aria-describedby': `${id}-problem` },
    html('legend', {}, label),
    ...(hint ? [html('span', { class: 'hint' }, hint)] : []),
    ...children,
    problemLine(id),
  );
};

/** Calls back when a person changes a control, until the form is built anew. */
export const onInput = (control: Control, { signal }: Form, listener: (value: string) => void): void =>
  control.addEventListener('input', () => listener(control.value), { signal });

/** Text that follows the draft. */
export const liveText = ({ draft, signal }: Form, text: () => string): Text => {
  const node = document.createTextNode(text());
  draft.watch(() => {
    node.data = text();
  }, signal);
  return node;
};
