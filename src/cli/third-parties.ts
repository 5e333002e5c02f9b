import type { Service } from '../model/config/config.js';
import type { Finding } from './finding.js';
import type { PageElement } from './page.js';

type Found = Omit<Finding, 'file' | 'path'>;

/** Tags that load something by themselves, and the attributes that make them. */
export const LOADING: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  input: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  link: ['href'],
};
const LOADING_LINKS = /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon)\b/i;
/** Types of a script that runs; with any other it is data. */
const RUNNING = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;
const ADDRESS = /(?:https?:)?\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** The services that an element waits for, as they are written: Klaro's way too. */
export const markOf = ({ attributes }: PageElement): string | undefined =>
  attributes.get('data-service') ??
  (attributes.get('type') === 'text/plain' ? attributes.get('data-name') : undefined);

/** The host of an address if it is another than the page's; a file's own host is not known, so any absolute address counts. */
const hostOf = (address: string, page: string): string | undefined => {
  try {
    const base = /^https?:/.test(page) ? page : 'https://this-page.invalid/';
    const url = new URL(address.trim(), base);
    return /^https?:$/.test(url.protocol) && url.host !== new URL(base).host ? url.host : undefined;
  } catch {
    return;
  }
};

/** All addresses in an attribute; `srcset` has one per candidate. */
const addressesIn = (attribute: string, value: string): readonly string[] =>
  attribute === 'srcset'
    ? value.split(/,\s+|,(?=https?:|\/)/).map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
    : [value];

/** Does a declared host, which may have a scheme, a path and `*.` before it, mean this one? */
const isHost = (declared: string, host: string): boolean => {
  const [own = ''] = declared.replace(/^(https?:)?\/\//, '').split('/', 1);
  return own.startsWith('*.') ? host.endsWith(own.slice(1)) : own === host;
};

/** Services by what they load from: the config's, or else those that snippets are known by. */
interface Owners {
  readonly listed: readonly Service[];
  readonly known: readonly Service[];
}

const ownersOf = (host: string, services: readonly Service[]): readonly Service[] =>
  services.filter(({ hosts }) => hosts?.some((declared) => isHost(declared, host)));

const isEssential = (host: string, { listed }: Owners): boolean =>
  ownersOf(host, listed).some(({ basis }) => basis === 'essential');

const namesOf = (services: readonly Service[]): string =>
  services.map(({ name }) => `"${name}"`).join(' or ');

/** What the author should write so that a host is asked only after a choice. */
const adviceFor = (host: string, mark: string, { listed, known }: Owners): string => {
  const own = ownersOf(host, listed);
  if (own.length) return `mark it with data-service=${namesOf(own)} and ${mark}`;
  const ready = ownersOf(host, known);
  return ready.length
    ? `add a service with "use": ${namesOf(ready)} to the config, and mark it with data-service and ${mark}`
    : `list its service in the config, and mark it with data-service and ${mark}`;
};

const isTold = (element: PageElement): boolean => {
  const type = element.attributes.get('type') ?? '';
  if (element.isInert || markOf(element) !== undefined) return false;
  if (element.tag === 'link') return LOADING_LINKS.test(element.attributes.get('rel') ?? '');
  if (element.tag === 'input') return type.toLowerCase() === 'image';
  return element.tag !== 'script' || RUNNING.test(type);
};

/** What loads from others before any choice, by its tag. */
function* checkAttributes(element: PageElement, page: string, owners: Owners): Generator<Found> {
  const { tag, attributes, line, column } = element;
  for (const attribute of LOADING[tag] ?? []) {
    const addresses = addressesIn(attribute, attributes.get(attribute) ?? '');
    for (const host of new Set(addresses.map((address) => hostOf(address, page)))) {
      if (host === undefined || isEssential(host, owners)) continue;
      yield {
        ...{ line, column, rule: 'third-party-not-gated', severity: 'error' },
        sources: ['law.md NW02', 'law.md NW11', 'policies.md R29'],
        message: `<${tag} ${attribute}> loads from ${host} before any choice; ${adviceFor(host, `data-${attribute}`, owners)}`,
      };
    }
  }
}

/** A vendor's snippet: a script in the page that makes the tag itself. Only hosts that a service is known to use are told. */
function* checkSnippet(element: PageElement, page: string, owners: Owners): Generator<Found> {
  const { tag, attributes, text, line, column } = element;
  if (tag !== 'script' || attributes.has('src')) return;
  for (const host of new Set((text.match(ADDRESS) ?? []).map((address) => hostOf(address, page)))) {
    if (host === undefined || isEssential(host, owners)) continue;
    if (!ownersOf(host, [...owners.listed, ...owners.known]).length) continue;
    yield {
      // a warning: it may only link there
      ...{ line, column, rule: 'snippet-not-gated', severity: 'warning' },
      sources: ['law.md NW01', 'law.md NW02', 'policies.md R02'],
      message: `this <script> runs before any choice and names ${host}; ${adviceFor(host, 'type="text/plain"', owners)}`,
    };
  }
}

/** What an element loads from others before any choice. `known` are services that vendors' snippets are known by. */
export const checkThirdParties = (
  element: PageElement,
  page: string,
  { services, known }: { readonly services: readonly Service[]; readonly known: readonly Service[] },
): readonly Found[] => {
  if (!isTold(element)) return [];
  const owners = { listed: services, known };
  return [...checkAttributes(element, page, owners), ...checkSnippet(element, page, owners)];
};
