import type { Consent } from '../manager/consent.js';
import { isAuthorsMachine } from '../manager/is-authors-machine.js';
import type { Config } from '../model/config/config.js';
import { build } from '../ui/kit/build.js';
import { buildSections, type PanelState } from './build-sections.js';
import { elementsOfPage } from './elements-of-page.js';
import { followEvents } from './follow-events.js';
import { followRequests } from './follow-requests.js';
import { heldElements } from './held-elements.js';
import { pageMistakes } from './page-mistakes.js';
import { PANEL_STYLES } from './panel-styles.js';
import { stateOf } from './state-of.js';
import { storedItems } from './stored-items.js';

/** What the panel is told. */
export interface PanelOptions {
  /** The whole config, where the page has only a part of it: a built site, or an app built with the plugin. */
  readonly config?: Config;
  /** Shows it on any host, to whoever comes. Default `false`: on the author's own machine only. */
  readonly anywhere?: boolean;
}

/** How often it looks for what no event tells, such as storage; in milliseconds. */
const LOOK_EVERY = 500;

const told = new Set<string>();

const tellOnce = (sentence: string): void => {
  if (!told.has(sentence)) console.error(`Placet: ${sentence}`);
  told.add(sentence);
};

/** The panel's element, empty. */
const openPanel = (): { readonly host: HTMLElement; readonly body: HTMLElement } => {
  const host = document.createElement('placet-panel');
  host.lang = 'en';
  host.dir = 'ltr';
  const body = build('div', {
    class: 'scroll',
    tabindex: '0',
    role: 'group',
    'aria-label': 'State of Placet',
  });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PANEL_STYLES);
  root.adoptedStyleSheets = [sheet];
  root.append(build('details', { open: true }, build('summary', {}, 'Placet: for developers'), body));
  document.documentElement.append(host);
  return { host, body };
};

/** All that is to be seen now; `known` is the config, once there is one. */
const lookAt = async (
  consent: Consent,
  known: PanelOptions['config'],
  followed: Pick<PanelState, 'asked' | 'events'>,
): Promise<PanelState> => {
  const services = known?.services ?? [];
  const allows = (name: string): boolean => consent.allows(name);
  return {
    ...followed,
    mistakes: known ? [...new Set(pageMistakes(known, allows, elementsOfPage()))] : [],
    services: services.map((service) => ({ name: service.name, state: stateOf(service, consent) })),
    held: heldElements({ allows }, services),
    stored: await storedItems(services),
    knowsHosts: services.some(({ hosts = [] }) => hosts.length),
    record: consent.record && JSON.stringify(consent.record, null, 2),
  };
};

/**
 * Shows developers what Placet does on this page: what runs, what is held back, what is stored, which requests no service
 * declares, events and the record. It changes nothing and sends nothing. Returns what takes it away. On a host that is not the
 * author's own machine it shows nothing and says so in the console.
 */
export const showPanel = (
  consent: Consent,
  { config, anywhere = false }: PanelOptions = {},
): (() => void) => {
  if (!anywhere && !isAuthorsMachine(location.hostname)) {
    console.warn(
      'Placet: the panel for developers shows on localhost only; leave it out of what visitors get',
    );
    return () => {};
  }
  const known = () => config ?? consent.config;
  const services = () => known()?.services ?? [];
  const { host, body } = openPanel();
  const { asked, end: endRequests } = followRequests(services, (name) => consent.allows(name));
  let shown = '';
  const look = async (): Promise<void> => {
    const state = await lookAt(consent, known(), { asked: asked(), events: events() });
    state.mistakes.forEach(tellOnce);
    // only where something has changed: what is being read or selected stays
    const text = JSON.stringify(state);
    if (text !== shown) body.replaceChildren(...buildSections(state));
    shown = text;
  };
  const { events, end: endEvents } = followEvents(look);
  const timer = setInterval(look, LOOK_EVERY);
  look();
  return () => {
    clearInterval(timer);
    endRequests();
    endEvents();
    host.remove();
  };
};
