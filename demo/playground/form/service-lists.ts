import { html } from '../../dom.js';
import type { Json, Path } from '../json.js';
import { plainText } from '../ready-made.js';
import { selectField } from './choice-fields.js';
import type { Form } from './field.js';
import { itemTools, type ListParts, list } from './list.js';
import { textField, textsField } from './text-fields.js';

/** The service whose list it is. */
interface Owner {
  readonly title: () => string;
  readonly removed: ListParts['removed'];
}

const ofThe = (noun: string, title: () => string) => (path: Path) =>
  `${noun} ${Number(path.at(-1)) + 1} of ${title()}`;

/** What a service keeps in the browser. */
export const storageList = (form: Form, path: Path, { title, removed }: Owner): HTMLElement => {
  const storage: ListParts = {
    removed,
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

/** The kinds of data that a service processes. */
export const dataList = (form: Form, path: Path, { title, removed }: Owner): HTMLElement => {
  const data: ListParts = {
    removed,
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
