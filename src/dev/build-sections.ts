import { build } from '../ui/kit/build.js';
import type { ToldEvent } from './follow-events.js';
import type { AskedHost } from './follow-requests.js';
import type { HeldElement } from './held-elements.js';
import type { StoredItem } from './stored-items.js';

/** What the panel shows. */
export interface PanelState {
  /** Sentences. */
  readonly mistakes: readonly string[];
  readonly services: readonly { readonly name: string; readonly state: string }[];
  readonly held: readonly HeldElement[];
  readonly stored: readonly StoredItem[];
  readonly asked: readonly AskedHost[];
  /** Does any service of the config say hosts? A built site's own does not. */
  readonly knowsHosts: boolean;
  readonly events: readonly ToldEvent[];
  /** As JSON; nothing before a decision. */
  readonly record: string | undefined;
}

/** A line; what is wrong stands behind it. */
const line = (words: string, about: string, wrong = ''): HTMLLIElement =>
  build('li', {}, build('code', {}, words), ` ${about}`, wrong && build('strong', {}, ` ${wrong}`));

const section = (title: string, lines: readonly HTMLElement[], otherwise: string): HTMLElement =>
  build(
    'section',
    { 'aria-label': title },
    build('h2', {}, title),
    lines.length ? build('ul', {}, ...lines) : build('p', {}, otherwise),
  );

const requestsOf = ({ asked, knowsHosts }: PanelState): HTMLElement =>
  section(
    'Requests to others',
    asked.map(({ host, count, owners, isEarly }) => {
      const wrong = owners.length ? isEarly && 'asked while it was held back' : 'no service declares it';
      return line(host, `${count} ${owners.join(', ')}`, knowsHosts && wrong ? wrong : '');
    }),
    'None.',
  );

/** All that is shown, in English: developers read it. */
export const buildSections = (state: PanelState): readonly HTMLElement[] => [
  section(
    'Mistakes',
    state.mistakes.map((sentence) => build('li', {}, build('strong', {}, sentence))),
    'None that the page shows; placet check sees more.',
  ),
  section(
    'Services',
    state.services.map((each) => line(each.name, each.state)),
    'The config has none, or is not known yet.',
  ),
  section(
    'Held back in the page',
    state.held.map(({ element, waitsFor, unknown }) =>
      line(element, `waits for ${waitsFor}`, unknown.length ? `the config has no ${unknown.join(', ')}` : ''),
    ),
    'Nothing waits.',
  ),
  section(
    'Stored in this browser',
    state.stored.map(({ type, name, owner }) =>
      line(name, `${type} ${owner ?? ''}`, owner ? '' : 'no service declares it'),
    ),
    'Nothing.',
  ),
  requestsOf(state),
  ...(state.knowsHosts
    ? []
    : [build('p', {}, 'No service of this config says hosts: hand the whole config to showPanel.')]),
  section(
    'Events',
    state.events.map(({ at, type, text }) => line(`placet:${type}`, `${at} ${text}`)),
    'None since the panel is there.',
  ),
  section(
    'Record',
    state.record ? [build('li', {}, build('pre', {}, state.record))] : [],
    'No decision, no id.',
  ),
];
