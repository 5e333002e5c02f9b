import type { ReadyMadeService } from '../../../src/model/config/config-source.js';
import { openTasks } from '../../../src/model/config/open-tasks.js';
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

/** What the config of a service cannot say by itself, and its author has to look up or to decide. */
const leftToAuthor = (service: ReadyMadeService): string => {
  const open = openTasks({ use: service.name }, service, '');
  const facts = open.filter(({ text }) => text === undefined).map(({ name }) => name);
  return [
    ...open.flatMap(({ text }) => text ?? []),
    ...(facts.length ? [`Not found on a page of the vendor, look it up: ${facts.join(', ')}.`] : []),
  ].join(' ');
};

const readyMadeItem = (
  draft: Draft,
  service: ReadyMadeService,
  tell: (message: string) => void,
): HTMLElement => {
  const title = plainText(service.title) || service.name;
  const add = (): void => {
    draft.replace(withReadyMade(draft.config, service));
    reveal(['services', listOf(draft.config.services).length - 1]);
    const left = leftToAuthor(service);
    tell(left ? `Added ${title}. Left to you: ${left}` : `Added ${title}.`);
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
const picker = ({ draft, signal }: Form, tell: (message: string) => void): HTMLElement => {
  const items = readyMade.map((service) => readyMadeItem(draft, service, tell));
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
export const serviceFields = (
  form: Form,
  removed: (title: string) => void,
  tell: (message: string) => void,
): readonly Node[] => {
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
  return [...(readyMade.length ? [picker(form, tell)] : []), list(form, ['services'], parts)];
};
