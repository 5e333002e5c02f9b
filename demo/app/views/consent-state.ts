import { button, html } from '../../dom.js';
import { type AppService, config } from '../consent.config.js';
import { consent } from '../consent.js';

const stateRow = ({ name, title, basis }: (typeof config.services)[number]): HTMLTableRowElement => {
  const service: AppService = name;
  const isOptional = basis === 'consent';
  const choice = consent.choice(service) ?? (isOptional ? 'undecided' : 'not asked');
  const next = consent.allows(service) ? 'Withdraw' : 'Allow';
  const act = (): void => {
    if (consent.allows(service)) consent.withdraw(service);
    else consent.decide({ [service]: 'granted' });
  };
  return html(
    'tr',
    {},
    html('th', { scope: 'row' }, title),
    html(
      'td',
      { class: consent.allows(service) ? 'on' : 'off' },
      consent.allows(service) ? 'runs' : 'held back',
    ),
    html('td', {}, choice),
    html(
      'td',
      {},
      ...(isOptional ? [button(next, act, { 'aria-label': `${next} ${title}` })] : ['always on']),
    ),
  );
};

const table = (): HTMLElement =>
  html(
    'table',
    {},
    html(
      'thead',
      {},
      html(
        'tr',
        {},
        ...['Service', 'Now', 'Choice', 'Change'].map((head) => html('th', { scope: 'col' }, head)),
      ),
    ),
    html('tbody', {}, ...config.services.map(stateRow)),
  );

const record = (): HTMLElement =>
  html(
    'pre',
    { class: 'record' },
    consent.record ? JSON.stringify(consent.record, null, 2) : 'No decision yet, so there is none.',
  );

/** `/app/consent`: what the manager says, live. */
export const consentView = (signal: AbortSignal): readonly Node[] => {
  const live = html('div', { class: 'live' });
  const show = (): void => {
    const focused = document.activeElement?.getAttribute('aria-label')?.replace(/^\w+ /, '');
    live.replaceChildren(table(), html('h2', {}, 'The record'), record());
    // The button under the finger was replaced by its opposite: the focus stays where it was.
    if (focused) live.querySelector<HTMLElement>(`[aria-label$="${CSS.escape(focused)}"]`)?.focus();
  };
  show();
  consent.addEventListener('change', show, { signal });
  consent.addEventListener('ready', show, { signal });
  return [
    html('h1', {}, 'Consent'),
    html('p', { class: 'lead' }, 'What the app may do in this browser now, straight from the manager.'),
    live,
  ];
};
