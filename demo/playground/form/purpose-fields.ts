import { html } from '../../dom.js';
import type { Draft } from '../draft.js';
import { getIn, isObject, type Json, listOf, type Path } from '../json.js';
import { type Form, field } from './field.js';
import { fold } from './fold.js';
import { itemTitle } from './item-title.js';
import { freeName, itemTools, type ListParts, list } from './list.js';
import { textsField } from './text-fields.js';

const renamedIn = (service: Json, from: string, to: string): Json => {
  if (!isObject(service)) return service;
  return { ...service, purposes: listOf(service.purposes).map((name) => (name === from ? to : name)) };
};

/** Gives a purpose another name, in the services that refer to it too. */
const rename = (draft: Draft, path: Path, to: string): void => {
  const from = draft.textAt(path);
  draft.set(path, to);
  const services = listOf(draft.config.services).map((service) => renamedIn(service, from, to));
  draft.set(['services'], services);
};

/** Written when it is left, and not letter by letter: services refer to it. */
const nameField = ({ draft, signal }: Form, path: Path): HTMLElement => {
  const control = html('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  control.value = draft.textAt(path);
  control.addEventListener('change', () => rename(draft, path, control.value), { signal });
  return field(path, { label: 'Name', hint: 'In the code; visitors never see it' }, control);
};

/** How many services refer to it, in words. */
const usedBy = (draft: Draft, path: Path): string => {
  const name = draft.textAt([...path, 'name']);
  const users = listOf(draft.config.services).filter((each) =>
    listOf(getIn(each, ['purposes'])).includes(name),
  );
  return users.length === 1 ? '1 service' : `${users.length || 'no'} services`;
};

/** Why services run. */
export const purposeFields = (form: Form, removed: (title: string) => void): readonly Node[] => {
  const { draft } = form;
  const title = (path: Path): string => itemTitle(form, path);
  const parts: ListParts = {
    label: 'Purposes',
    noun: 'purpose',
    title,
    removed,
    blank: () => ({ name: freeName(listOf(draft.config.purposes), 'purpose'), title: '' }),
    item: (path) => [
      fold(form, path, {
        title: () => title(path),
        note: () => usedBy(draft, path),
        fields: [
          textsField(form, [...path, 'title'], { label: 'Title', required: true }),
          textsField(form, [...path, 'description'], { label: 'Description', long: true }),
          nameField(form, [...path, 'name']),
          itemTools(form, path, parts),
        ],
      }),
    ],
  };
  return [list(form, ['purposes'], parts)];
};
