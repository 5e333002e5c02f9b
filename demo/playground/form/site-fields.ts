import { button, html } from '../../dom.js';
import { languageName, languages } from '../languages.js';
import { selectField } from './choice-fields.js';
import { type Form, group } from './field.js';
import { more } from './more.js';
import { numberField, textField, textsField } from './text-fields.js';

const chip = ({ draft }: Form, tag: string): HTMLElement => {
  const name = languageName(tag);
  const isLast = draft.languages.length === 1;
  const remove = (): void => draft.setLanguages(draft.languages.filter((each) => each !== tag));
  return html(
    'li',
    { class: 'chip' },
    name,
    ...(isLast
      ? []
      : [button('×', remove, { class: 'chip-remove', 'aria-label': `Write no texts in ${name}` })]),
  );
};

/** Which languages the author writes texts in. Placet's own texts are there in all of them anyway. */
const languageChoice = (form: Form): HTMLElement => {
  const { draft, signal } = form;
  const others = languages.filter((tag) => !draft.languages.includes(tag));
  const control = html(
    'select',
    { id: 'add-language' },
    html('option', { value: '' }, 'Add a language …'),
    ...others.map((tag) => html('option', { value: tag }, languageName(tag))),
  );
  control.addEventListener(
    'change',
    () => control.value && draft.setLanguages([...draft.languages, control.value]),
    { signal },
  );
  return html(
    'fieldset',
    { class: 'group' },
    html('legend', {}, 'Languages of your texts'),
    html(
      'span',
      { class: 'hint' },
      `Placet's own texts speak ${languages.length} languages; these are for what you write yourself.`,
    ),
    html('ul', { class: 'chips' }, ...draft.languages.map((tag) => chip(form, tag))),
    html('div', { class: 'field' }, html('label', { for: 'add-language' }, 'One more language'), control),
  );
};

const furtherFields = (form: Form): HTMLElement =>
  more(
    'more-site',
    'Cookie, signals and language',
    html(
      'div',
      { class: 'pair' },
      textField(form, ['cookie', 'name'], { label: 'Name of the cookie', placeholder: 'klaro' }),
      numberField(form, ['cookie', 'days'], {
        label: 'Days it is kept',
        placeholder: '365',
        hint: 'From 1 to 400, counted from the decision',
      }),
    ),
    selectField(form, ['signals', 'globalPrivacyControl'], {
      label: 'Global Privacy Control',
      options: [
        [undefined, 'Objects to legitimate interest'],
        ['reject', 'Refuses all, and nobody is asked'],
        ['ignore', 'Does nothing'],
      ],
    }),
    selectField(form, ['language'], {
      label: 'Language of the banner',
      options: [
        [undefined, 'As the page says (html lang)'],
        ...languages.map((tag) => [tag, `Always ${languageName(tag)}`] as const),
      ],
    }),
  );

/** Who asks, in which languages, under which policy. */
export const siteFields = (form: Form): readonly Node[] => [
  textField(form, ['controller', 'name'], {
    label: 'Controller',
    hint: 'The company or person who answers for the site; the banner says who asks',
    required: true,
  }),
  html(
    'div',
    { class: 'pair' },
    textField(form, ['controller', 'email'], { label: 'E-mail for data protection' }),
    textField(form, ['controller', 'address'], { label: 'Address, in one line' }),
  ),
  html(
    'div',
    { class: 'pair' },
    textField(form, ['version'], {
      label: 'Policy version',
      hint: 'Kept in every record, such as its date',
      required: true,
    }),
    textField(form, ['date'], { label: 'In force since', placeholder: '2026-02-17' }),
  ),
  languageChoice(form),
  group(
    ['links'],
    { label: 'Links', hint: 'Shown under the question and in the settings' },
    textsField(form, ['links', 'privacyPolicy'], { label: 'Privacy policy' }),
    textsField(form, ['links', 'imprint'], { label: 'Imprint' }),
  ),
  furtherFields(form),
];
