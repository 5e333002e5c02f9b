import { html } from '../../app/dom.js';
import { getIn, type Json, listOf, type Path } from '../json.js';
import { plainText } from '../ready-made.js';
import { checkbox, flagField, selectField } from './choice-fields.js';
import { type Form, fieldId, group, liveText } from './field.js';
import { itemTools, type ListParts, list } from './list.js';
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

const ofThe = (noun: string, title: () => string) => (path: Path) =>
  `${noun} ${Number(path.at(-1)) + 1} of ${title()}`;

const storageList = (
  form: Form,
  path: Path,
  parts: Pick<ListParts, 'removed'>,
  title: () => string,
): HTMLElement => {
  const storage: ListParts = {
    ...parts,
    label: `Storage of ${title()}`,
    noun: 'storage item',
    title: (place) => form.draft.textAt([...place, 'name']) || ofThe('item', title)(place),
    blank: (): Json => ({ name: '', type: 'cookie', duration: 'P365D' }),
    item: (place) => [
      html(
        'div',
        { class: 'pair' },
        textField(form, [...place, 'name'], { label: 'Name', placeholder: '_ga_*', required: true }),
        selectField(form, [...place, 'type'], {
          label: 'Kind',
          options: [
            ['cookie', 'Cookie'],
            ...['localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'].map(
              (type) => [type, type] as const,
            ),
          ],
        }),
      ),
      textsField(form, [...place, 'duration'], {
        label: 'Kept for',
        placeholder: 'P365D, session, persistent or a text',
        required: true,
      }),
      textsField(form, [...place, 'purpose'], { label: 'What it is for' }),
      itemTools(form, place, storage),
    ],
  };
  return list(form, [...path, 'storage'], storage);
};

const dataList = (
  form: Form,
  path: Path,
  parts: Pick<ListParts, 'removed'>,
  title: () => string,
): HTMLElement => {
  const data: ListParts = {
    ...parts,
    label: `Data of ${title()}`,
    noun: 'kind of data',
    title: (place) => plainText(form.draft.at(place)) || ofThe('kind', title)(place),
    blank: () => '',
    item: (place) => [
      textsField(form, place, { label: 'Data', placeholder: 'IP address', required: true }),
      itemTools(form, place, data),
    ],
  };
  return list(form, [...path, 'data'], data);
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
      hint: 'One a line, such as SCC (Art. 46 GDPR)',
    }),
  );

const fold = (id: string, title: string, ...children: readonly Node[]): HTMLElement =>
  html('details', { class: 'more', id }, html('summary', {}, title), ...children);

/** All that the page lets one say about a service. What it has no field for stays as it came. */
export const serviceForm = (form: Form, path: Path, parts: ListParts): readonly Node[] => {
  const title = (): string => parts.title(path);
  const id = path.join('-');
  const stored = listOf(getIn(form.draft.config, [...path, 'storage'])).length;
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
    fold(`storage-${id}`, `Storage in the browser (${stored})`, storageList(form, path, parts, title)),
    fold(
      `facts-${id}`,
      'Data, legal basis, hosts and more',
      dataList(form, path, parts, title),
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
    ),
    itemTools(form, path, parts),
  ];
};
