import { html } from '../../dom.js';
import { colours, inDark, shapes, type ThemeProperty, themeProblem } from '../theme.js';
import { type Form, field } from './field.js';

/** Writes the value, and says beside the field what browsers would not take. */
const follow = ({ draft, signal }: Form, key: string, like: ThemeProperty['like']) => {
  const tell = (control: HTMLInputElement): void => {
    const problem = themeProblem(control.value.trim(), like) ?? '';
    const line = document.getElementById(`${control.id}-problem`);
    if (line) line.textContent = problem;
    control.setAttribute('aria-invalid', String(problem !== ''));
  };
  return (control: HTMLInputElement, onChange = (_: string): void => {}): void => {
    control.addEventListener(
      'input',
      () => {
        draft.setTheme({ ...draft.theme, [key]: control.value });
        tell(control);
        onChange(control.value);
      },
      { signal },
    );
  };
};

const textInput = (value: string, placeholder: string): HTMLInputElement => {
  const control = html('input', { type: 'text', autocomplete: 'off', spellcheck: 'false', placeholder });
  control.value = value;
  return control;
};

const HEX = /^#[0-9a-f]{6}$/i;

/** A colour as text, since it may be a variable of the page's, and a swatch to pick it by eye. */
const colourField = (
  form: Form,
  { name, label, like, own }: ThemeProperty,
  scheme: 'light' | 'dark',
): HTMLElement => {
  const key = scheme === 'dark' ? inDark(name) : name;
  const value = form.draft.theme[key] ?? '';
  const usual = own[scheme === 'dark' ? 1 : 0];
  const text = textInput(value, usual);
  const swatch = html('input', { type: 'color', 'aria-label': `Pick ${label.toLowerCase()}, ${scheme}` });
  swatch.value = HEX.test(value) ? value : usual;
  const made = field(['theme', key], { label: `${label}, ${scheme}` }, text);
  text.before(swatch);
  made.classList.add('colour');
  follow(
    form,
    key,
    like,
  )(text, (typed) => {
    if (HEX.test(typed)) swatch.value = typed;
  });
  swatch.addEventListener(
    'input',
    () => {
      text.value = swatch.value;
      text.dispatchEvent(new Event('input'));
    },
    { signal: form.signal },
  );
  return made;
};

const shapeField = (form: Form, { name, label, like, own, hint }: ThemeProperty): HTMLElement => {
  const control = textInput(form.draft.theme[name] ?? '', own[0]);
  follow(form, name, like)(control);
  return field(['theme', name], { label, ...(hint && { hint }) }, control);
};

/** The five custom properties of the page. */
export const themeFields = (form: Form): readonly Node[] => [
  html(
    'fieldset',
    { class: 'group' },
    html('legend', {}, 'Colours'),
    html(
      'span',
      { class: 'hint' },
      "Empty means Placet's own. What is set for light goes for dark too, unless dark says otherwise.",
    ),
    ...colours.map((colour) =>
      html('div', { class: 'pair' }, colourField(form, colour, 'light'), colourField(form, colour, 'dark')),
    ),
  ),
  html('div', { class: 'pair' }, ...shapes.map((shape) => shapeField(form, shape))),
];
