import { clock, element } from './dom.js';

const inEnglish = (text) => (typeof text === 'object' ? (text.en ?? '') : (text ?? ''));

const STATES = {
  runs: 'runs',
  always: 'always on',
  held: 'held back',
  refused: 'refused',
  objected: 'objected',
  planned: 'planned',
  disabled: 'disabled',
};

const stateOf = (service, placet) => {
  if (service.status === 'planned' || service.status === 'disabled') return service.status;
  if (service.basis === 'essential') return 'always';
  if (placet.allows(service.name)) return 'runs';
  if (placet.choice(service.name) !== 'denied') return 'held';
  return service.basis === 'consent' ? 'refused' : 'objected';
};

/** What the section about services shows: each with its state now. */
export const serviceStates = (placet) =>
  (placet?.config?.services ?? []).map((service) => ({
    title: inEnglish(service.title) || service.name,
    name: service.name,
    state: stateOf(service, placet),
  }));

export const servicesView = (services) =>
  element(
    'ul',
    { class: 'services' },
    ...services.map(({ title, name, state }) =>
      element(
        'li',
        { class: state },
        element('span', { class: 'dot', 'aria-hidden': 'true' }),
        element('span', {}, title, element('code', {}, name)),
        element('span', { class: 'word' }, STATES[state]),
      ),
    ),
  );

const empty = (text) => element('p', { class: 'empty' }, text);

export const storageView = (items) =>
  items.length === 0
    ? empty('Nothing stored.')
    : items.map(({ type, name, value, owner }) =>
        element(
          'details',
          { class: 'item' },
          element(
            'summary',
            {},
            element('code', {}, name),
            element(
              'span',
              { class: owner ? 'tag' : 'tag bad' },
              `${type === 'cookie' ? 'cookie' : type.replace('Storage', '')} · ${owner ?? 'undeclared'}`,
            ),
          ),
          element('pre', {}, value || '(empty)'),
        ),
      );

const requestView = ({ at, method, path, service, events }) =>
  element(
    'li',
    {},
    element('time', {}, clock(new Date(at))),
    element('span', {}, element('code', {}, `${method} ${path}`), element('span', { class: 'tag' }, service)),
    ...events.map(({ event }) => element('span', { class: 'event' }, event)),
  );

export const requestsView = ({ connected, requests }) => {
  if (!connected) return empty('Waiting for the demo server…');
  if (requests.length === 0) return empty('No request of an optional service yet.');
  return element('ul', { class: 'lines' }, ...requests.slice(-14).reverse().map(requestView));
};

/** An event's detail in a few words. */
const detailText = ({ type, detail }) => {
  if (type === 'grant' || type === 'withdraw') return detail?.service ?? '';
  if (type === 'error') return String(detail?.message ?? detail?.error?.message ?? detail?.code ?? '');
  if (type !== 'change') return '';
  const parts = [
    detail?.granted?.length ? `+ ${detail.granted.join(', ')}` : '',
    detail?.withdrawn?.length ? `− ${detail.withdrawn.join(', ')}` : '',
    detail?.record?.source ? `from ${detail.record.source}` : '',
  ];
  return parts.filter(Boolean).join(' · ');
};

/** Events as plain data. */
export const eventLines = (events) =>
  events.map((event) => ({ at: clock(event.at), type: event.type, text: detailText(event) }));

export const eventsView = (lines) =>
  lines.length === 0
    ? empty('None yet.')
    : element(
        'ul',
        { class: 'lines' },
        ...lines
          .slice(-14)
          .reverse()
          .map(({ at, type, text }) =>
            element(
              'li',
              {},
              element('time', {}, at),
              element('span', {}, element('code', { class: type }, `placet:${type}`), text && ` ${text}`),
            ),
          ),
      );

/** What the events of a double opt-in mean for whoever signed up. */
const STAGES = { 'signed-up': 'pending', 'mail-sent': 'pending', confirmed: 'subscribed' };

const proofView = ({ address, status }) => {
  const word = STAGES[status] ?? status;
  return element(
    'li',
    { class: word },
    element('span', { class: 'word' }, word),
    element('span', {}, 'address with the hash ', element('code', {}, `${address}…`)),
  );
};

const readerView = ({ email, unsubscribe }) =>
  element(
    'li',
    {},
    element('span', {}, email),
    element('a', { href: unsubscribe }, 'unsubscribe, as each issue links'),
  );

/** What the server keeps of the newsletter: proofs without addresses, and who gets the next issue. */
export const newsletterView = ({ proofs, readers }) =>
  [
    element(
      'a',
      { class: 'mail', href: '/mailbox' },
      element('small', {}, 'Nothing is really sent'),
      'Open the mailbox',
    ),
    proofs.length === 0
      ? empty('The server knows of no sign-up.')
      : element('ul', { class: 'lines' }, ...proofs.map(proofView)),
    readers.length > 0 && element('ul', { class: 'lines' }, ...readers.map(readerView)),
  ].filter(Boolean);

const keptView = ({ decidedAt, source, version, choices }) => {
  const named = (choice) => Object.keys(choices).filter((name) => choices[name] === choice);
  const listOf = (names) => names.join(', ') || 'nothing';
  return element(
    'li',
    {},
    element('time', {}, clock(new Date(decidedAt))),
    element('span', {}, `${source}, policy ${version ?? 'unknown'}`),
    element('span', { class: 'event' }, ` + ${listOf(named('granted'))}`),
    element('span', { class: 'event' }, ` − ${listOf(named('denied'))}`),
  );
};

/** The record in the cookie, and what the server has of this browser: it is asked by the id, as the visitor may. */
export const recordView = ({ record, kept }) => [
  ...(record
    ? [
        element('code', {}, record.id ?? 'no id'),
        element('p', {}, `decided ${record.at}, policy ${record.version ?? 'unknown'}`),
      ]
    : [empty('No decision, no id.')]),
  ...(kept?.length
    ? [
        element('h3', {}, 'On the server'),
        element('ul', { class: 'lines' }, ...kept.slice(-4).reverse().map(keptView)),
      ]
    : [empty(kept ? 'The server has no record of this browser.' : 'The server was not asked.')]),
];
