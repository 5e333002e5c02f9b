import { html } from '../../dom.js';
import { listOf, type Path } from '../json.js';
import { plainText } from '../ready-made.js';
import { checkbox, flagField, selectField } from './choice-fields.js';
import { type Form, fieldId, group, liveText } from './field.js';
import { itemTools, type ListParts } from './list.js';
import { more } from './more.js';
import { dataList, storageList } from './service-lists.js';
import { linesField, numberField, textField, textsField } from './text-fields.js';

const purposeChoice = (form: Form, path: Path): HTMLElement => {
  const { draft } = form;
  const place = [...path, 'purposes'];
  const boxes = listOf(draft.config.purposes).map((_, index) => {
    const name = (): string => draft.textAt(['purposes', index, 'name']);
    const choose = (checked: boolean): void => {
      const others = listOf(draft.at(place)).filter((each) => each !== name());
      draft.set(place, checked ? [...others, name()] : others);
    };
    const title = (): string => plainText(draft.at(['purposes', index, 'title'])) || name();
    const checked = listOf(draft.at(place)).includes(name());
    const id = `${fieldId(place)}-${index}`;
    return checkbox(form, { id, checked }, choose, liveText(form, title));
  });
  return group(place, { label: 'Purposes' }, ...boxes);
};

const providerFields = (form: Form, path: Path): HTMLElement =>
  group(
    [...path, 'provider'],
    { label: 'Provider' },
    html(
      'div',
      { class: 'pair' },
      textField(form, [...path, 'provider', 'name'], { label: 'Name of the provider' }),
      textField(form, [...path, 'provider', 'country'], {
        label: 'Country',
        placeholder: 'DE',
        hint: 'Two letters',
      }),
    ),
    textsField(form, [...path, 'provider', 'privacyPolicy'], {
      label: 'Its privacy policy',
      placeholder: 'https://…',
    }),
    selectField(form, [...path, 'thirdCountry'], {
      label: 'Does data leave the EEA?',
      options: [
        [undefined, 'Not said'],
        [false, 'No'],
        [true, 'Yes'],
        ['provider-dependent', 'Depends on the provider'],
      ],
    }),
    linesField(form, [...path, 'safeguards'], {
      label: 'Safeguards',
      hint: 'One a line: adequacy, DPF, SCC or BCR, or your own words',
    }),
  );

const factsFields = (form: Form, path: Path, data: HTMLElement): readonly Node[] => [
  data,
  linesField(form, [...path, 'legalBasis'], {
    label: 'Legal basis',
    hint: 'One a line, such as GDPR 6(1)(a)',
  }),
  linesField(form, [...path, 'recipients'], { label: 'Recipients', hint: 'One a line' }),
  textsField(form, [...path, 'retention'], {
    label: 'Kept outside the browser for',
    placeholder: 'P180D, or a text',
  }),
  linesField(form, [...path, 'hosts'], { label: 'Hosts or paths it talks to', hint: 'One a line' }),
  selectField(form, [...path, 'status'], {
    label: 'Status',
    options: [
      [undefined, 'Active'],
      ['planned', 'Planned: declared, does not run'],
      ['disabled', 'Disabled: declared, does not run'],
    ],
  }),
  numberField(form, [...path, 'revision'], {
    label: 'Revision',
    placeholder: '1',
    hint: 'One more asks again for this service',
  }),
  flagField(form, [...path, 'crossSite'], { label: 'Recognises visitors on websites of others too' }),
];

/** All that the page lets one say about a service. What it has no field for stays as it came. */
export const serviceForm = (form: Form, path: Path, parts: ListParts): readonly Node[] => {
  const title = (): string => parts.title(path);
  const id = path.join('-');
  const stored = listOf(form.draft.at([...path, 'storage'])).length;
  const storage = storageList(form, path, { removed: parts.removed, title });
  const data = dataList(form, path, { removed: parts.removed, title });
  return [
    textsField(form, [...path, 'title'], { label: 'Title' }),
    textsField(form, [...path, 'description'], { label: 'What it does', long: true }),
    selectField(form, [...path, 'basis'], {
      label: 'Basis',
      options: [
        ['consent', 'Consent: off until granted'],
        ['legitimate-interest', 'Legitimate interest: on until the visitor objects'],
        ['essential', 'Essential: strictly necessary, always on'],
      ],
    }),
    purposeChoice(form, path),
    textField(form, [...path, 'name'], {
      label: 'Name',
      hint: 'In your markup: data-service="…"',
      required: true,
    }),
    providerFields(form, path),
    more(`storage-${id}`, `Storage in the browser (${stored})`, storage),
    more(`facts-${id}`, 'Data, legal basis, hosts and more', ...factsFields(form, path, data)),
    itemTools(form, path, parts),
  ];
};
