// Demo tool, no part of Placet: shows what the page does. It stores nothing in the browser; whether it is open is
// kept by the demo's server. Closed, it makes no request.
import { element, showWhenChanged } from './dom.js';
import { KeptRecords } from './kept-records.js';
import {
  eventLines,
  eventsView,
  newsletterView,
  recordView,
  requestsView,
  serviceStates,
  servicesView,
  storageView,
} from './sections.js';
import { storedItems } from './storage.js';

const SECTIONS = {
  services: 'Services',
  storage: 'In this browser',
  requests: 'The server got',
  events: 'Events',
  record: 'Record',
  newsletter: 'Newsletter',
};

class DemoInspector extends HTMLElement {
  #panel = element('aside', { id: 'panel', 'aria-label': 'Demo inspector' });
  #toggle = element('button', { id: 'toggle', type: 'button', onclick: () => this.#setOpen(!this.#isOpen) });
  #body = {};
  #server = {
    connected: false,
    requests: [],
    newsletter: { proofs: [], readers: [] },
    told: 0,
    violations: 0,
  };
  #kept = new KeptRecords();
  #stream;
  #timer;
  #config;
  #isOpen = false;
  #csp = element('p', { class: 'csp' });

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const style = element('link', { rel: 'stylesheet', href: '/assets/inspector/inspector.css' });
    // Nothing is shown before the style has arrived: no unstyled flash, no shift of the page.
    style.addEventListener('load', () => root.append(this.#toggle, this.#panel));
    root.append(style);
    this.#buildPanel();
    document.addEventListener('demo:event', () => this.#refresh());
    this.#show(this.dataset.state === 'open' && matchMedia('(min-width: 64rem)').matches);
  }

  #buildPanel() {
    const sections = Object.entries(SECTIONS).map(([name, title]) => {
      this.#body[name] = element('div', { 'data-part': name });
      return element('section', {}, element('h2', {}, title), this.#body[name]);
    });
    this.#panel.append(
      element(
        'header',
        {},
        element('p', { class: 'title' }, 'Inspector'),
        element('p', {}, 'Demo tool, not part of Placet'),
      ),
      element(
        'div',
        { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': 'What the page does' },
        ...sections,
      ),
      element(
        'footer',
        {},
        this.#csp,
        buildSwitch(this.dataset.build),
        element('button', { type: 'button', onclick: () => this.#clear() }, 'Clear log'),
        element('button', { type: 'button', onclick: () => window.placet?.forget() }, 'Forget me'),
      ),
    );
  }

  #setOpen(isOpen) {
    this.#show(isOpen);
    fetch('/demo/inspector', {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ state: isOpen ? 'open' : 'closed' }),
    }).catch(() => {
      // Only the next page would know; this one shows what was asked for.
    });
  }

  #show(isOpen) {
    this.#isOpen = isOpen;
    this.#panel.hidden = !isOpen;
    this.#toggle.setAttribute('aria-expanded', String(isOpen));
    this.#toggle.textContent = isOpen ? 'Close' : 'Inspector';
    this.toggleAttribute('open', isOpen);
    const isDocked = isOpen && matchMedia('(min-width: 64rem)').matches;
    document.documentElement.style.setProperty('--inspector-width', isDocked ? '21rem' : '0px');
    clearInterval(this.#timer);
    this.#stream?.close();
    if (!isOpen) return;
    this.#timer = setInterval(() => this.#refresh(), 700);
    this.#stream = new EventSource('/demo/log/stream');
    this.#stream.onmessage = ({ data }) => this.#take({ connected: true, ...JSON.parse(data) });
    this.#stream.onerror = () => this.#take({ ...this.#server, connected: false });
    this.#refresh();
  }

  #take(server) {
    this.#server = server;
    this.#refresh();
  }

  async #clear() {
    window.placetDemoEvents.length = 0;
    await fetch('/demo/log', { method: 'DELETE' });
    this.#refresh();
  }

  /** The config as its author wrote it: a built page itself knows of storage only what it needs. */
  #declared() {
    const { placet } = window;
    if (this.dataset.build !== 'built') return placet?.config;
    this.#config ??= builtConfig().catch(() => undefined);
    return this.#config;
  }

  async #refresh() {
    if (!this.#isOpen) return;
    const { placet, placetDemoEvents } = window;
    const { connected, requests, newsletter, told, violations } = this.#server;
    const { id, decidedAt, version } = placet?.record ?? {};
    const record = decidedAt && { id, version, at: new Date(decidedAt).toLocaleString('en-GB') };
    showWhenChanged(this.#body.services, serviceStates(placet), servicesView);
    showWhenChanged(this.#body.requests, { connected, requests }, requestsView);
    showWhenChanged(this.#body.events, eventLines(placetDemoEvents), eventsView);
    showWhenChanged(this.#body.newsletter, newsletter, newsletterView);
    const kept = await this.#kept.of(id, told);
    showWhenChanged(this.#body.record, { record, kept }, recordView);
    showWhenChanged(this.#body.storage, await storedItems(await this.#declared()), storageView);
    const strict = this.dataset.csp === 'strict';
    this.#csp.textContent = strict
      ? `Strict CSP and Trusted Types: ${violations} violations`
      : 'Strict CSP: off on this page';
    this.#csp.classList.toggle('bad', violations > 0);
  }
}

/** What `placet build` keeps beside the files, by the hash that its manifest names. */
const builtConfig = async () => {
  const { base, config } = await (await fetch('/built/placet.json')).json();
  return (await fetch(`${base}configs/${config}.json`)).json();
};

/** Tells whether the config is built into the page's files, and leads to the page of the other kind. */
const buildSwitch = (build) =>
  build === 'built'
    ? element('a', { href: '?build=off' }, 'Built by placet build; show it unbuilt')
    : element('a', { href: location.pathname }, 'Config read in the browser; show it built');

customElements.define('demo-inspector', DemoInspector);

const { state, csp, build } = document.querySelector('script[src="/assets/inspector/main.js"]').dataset;
document.body.append(
  element('demo-inspector', { lang: 'en', 'data-state': state, 'data-csp': csp, 'data-build': build }),
);
