import type { ReadyMadeService } from '../../../src/model/config/config-source.js';
import { button, html } from '../../dom.js';
import type { Draft } from '../draft.js';
import { findServices } from '../find-services.js';
import { getIn, listOf, type Path } from '../json.js';
import { plainText, readyMade, readyMadePurposes, withReadyMade } from '../ready-made.js';
import type { Form } from './field.js';
import { fold } from './fold.js';
import { itemTitle } from './item-title.js';
import { freeName, type ListParts, list, reveal } from './list.js';
import { more } from './more.js';
import { serviceForm } from './service-form.js';

const BASES: Readonly<Record<string, string>> = {
  essential: 'always on',
  consent: 'asks',
  'legitimate-interest': 'until objection',
};

const isUsed = (draft: Draft, { name }: ReadyMadeService): boolean =>
  listOf(draft.config.services).some((service) => getIn(service, ['name']) === name);

const readyMadeItem = (draft: Draft, service: ReadyMadeService): HTMLElement => {
  const title = plainText(service.title) || service.name;
  const add = (): void => {
    draft.replace(withReadyMade(draft.config, service));
    reveal(['services', listOf(draft.config.services).length - 1]);
  };
  const used = isUsed(draft, service);
  return html(
    'li',
    { 'data-name': service.name },
    html(
      'span',
      { class: 'offer' },
      html('strong', {}, title),
      html('span', {}, service.provider?.name ?? ''),
    ),
    used
      ? html('span', { class: 'hint' }, 'Added')
      : button('Add', add, { 'aria-label': `Add ${title}`, id: `add-${service.name}` }),
  );
};

/** The ready-made services, to be found by typing. */
const picker = ({ draft, signal }: Form): HTMLElement => {
  const items = readyMade.map((service) => readyMadeItem(draft, service));
  const search = html('input', { type: 'search', id: 'find-service', autocomplete: 'off' });
  const none = html('p', { class: 'hint', role: 'status' });
  search.addEventListener(
    'input',
    () => {
      const found = findServices(search.value, readyMade, readyMadePurposes).map(({ name }) => name);
      for (const item of items) item.hidden = !found.includes(item.dataset.name ?? '');
      none.textContent = items.every((item) => item.hidden) ? 'None of that name. Add your own below.' : '';
    },
    { signal },
  );
  return more(
    'ready-made',
    `Ready-made services (${readyMade.length})`,
    html(
      'div',
      { class: 'field' },
      html('label', { for: 'find-service' }, 'Find a service, by name or purpose'),
      search,
    ),
    none,
    html('ul', { class: 'offers', 'aria-label': 'Ready-made services', tabindex: 0 }, ...items),
  );
};

/** Everything that stores or sends something. */
export const serviceFields = (form: Form, removed: (title: string) => void): readonly Node[] => {
  const { draft } = form;
  const title = (path: Path): string => itemTitle(form, path);
  const note = (path: Path): string => BASES[draft.textAt([...path, 'basis'])] ?? '';
  const parts: ListParts = {
    label: 'Services',
    noun: 'service',
    title,
    removed,
    blank: () => ({
      name: freeName(listOf(draft.config.services), 'my-service'),
      basis: 'consent',
      purposes: listOf(draft.config.purposes)
        .flatMap((purpose) => getIn(purpose, ['name']) ?? [])
        .filter((name) => name !== 'essential')
        .slice(0, 1),
      title: 'My service',
    }),
    item: (path) => [
      fold(form, path, {
        title: () => title(path),
        note: () => note(path),
        fields: serviceForm(form, path, parts),
      }),
    ],
  };
  return [...(readyMade.length ? [picker(form)] : []), list(form, ['services'], parts)];
};
