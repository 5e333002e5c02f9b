import type { Config } from '../consent/config.js';
import { nearest } from '../consent/explain-config.js';
import { optionalServices } from '../consent/state.js';
import type { Finding } from './finding.js';
import { type PageElement, readPage } from './page.js';
import { checkPolicyText } from './policy-text.js';

/** Tags that load something by themselves, and the attributes that make them. */
const LOADING: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  iframe: ['src'],
  img: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  source: ['src', 'srcset'],
  embed: ['src'],
  object: ['data'],
  link: ['href'],
};
const LOADING_LINKS = /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon)\b/;

const markOf = ({ attributes }: PageElement): string | undefined =>
  attributes.get('data-service') ??
  (attributes.get('type') === 'text/plain' ? attributes.get('data-name') : undefined);

const hostOf = (address: string, page: string): string | undefined => {
  try {
    const base = /^https?:/.test(page) ? page : 'https://this-page.invalid/';
    const url = new URL(address.trim().split(/\s/, 1)[0] ?? '', base);
    return /^https?:$/.test(url.protocol) && url.host !== new URL(base).host ? url.host : undefined;
  } catch {
    return;
  }
};

type Found = Omit<Finding, 'file' | 'path'>;
type Place = Pick<Finding, 'line' | 'column'>;
const placeOf = ({ line, column }: PageElement): Place => ({ line, column });

function* checkMark(element: PageElement, config: Config): Generator<Found> {
  const mark = markOf(element);
  if (mark === undefined) return;
  const names = config.services.map(({ name }) => name);
  for (const name of mark.match(/\S+/g) ?? ['']) {
    const service = name.replace(/^!/, '');
    if (names.includes(service)) continue;
    const near = nearest(service, names);
    yield {
      ...placeOf(element),
      rule: 'unknown-service',
      severity: 'error',
      sources: ['law.md NW08'],
      message: `<${element.tag}> waits for "${service}", which the config does not list${near ? `; did you mean "${near}"?` : ''}; it is never released`,
    };
  }
  const isHeld = element.tag === 'script' ? element.attributes.get('type') === 'text/plain' : true;
  if (!isHeld)
    yield {
      ...placeOf(element),
      rule: 'script-not-held',
      severity: 'error',
      sources: ['law.md NW01', 'reliability.md T08'],
      message: 'a <script> with data-service runs at once unless its type is "text/plain"',
    };
  for (const attribute of element.tag === 'script' ? [] : (LOADING[element.tag] ?? [])) {
    const address = element.attributes.get(attribute);
    if (address && address !== 'about:blank')
      yield {
        ...placeOf(element),
        rule: 'loads-before-choice',
        severity: 'error',
        sources: ['law.md NW02', 'policies.md R24'],
        message: `<${element.tag} ${attribute}> is fetched before any choice; write data-${attribute}`,
      };
  }
}

function* checkThirdParties(element: PageElement, config: Config, page: string): Generator<Found> {
  if (markOf(element) !== undefined) return;
  if (element.tag === 'link' && !LOADING_LINKS.test(element.attributes.get('rel') ?? '')) return;
  if (element.tag === 'script' && element.attributes.get('type') === 'text/plain') return;
  for (const attribute of LOADING[element.tag] ?? []) {
    const host = hostOf(element.attributes.get(attribute) ?? '', page);
    if (!host) continue;
    const owner = config.services.find(({ hosts }) =>
      hosts?.some((own) => own.replace(/^https?:\/\//, '').startsWith(host)),
    );
    if (owner?.basis === 'essential') continue;
    yield {
      ...placeOf(element),
      rule: 'third-party-not-gated',
      severity: 'error',
      sources: ['law.md NW02', 'law.md NW11', 'policies.md R29'],
      message: `<${element.tag} ${attribute}> loads from ${host} before any choice; mark it with data-service="${owner?.name ?? '…'}" and data-${attribute}`,
    };
  }
}

function* checkSettingsLink(elements: readonly PageElement[], config: Config): Generator<Found> {
  if (!optionalServices(config.services).length || config.interface?.badge) return;
  const isOpener = ({ tag, attributes }: PageElement): boolean =>
    attributes.get('data-placet') === 'settings' ||
    (tag === 'a' && (attributes.get('href') ?? '').includes('#placet-settings'));
  if (!elements.some(isOpener))
    yield {
      rule: 'no-settings-link',
      severity: 'error',
      sources: ['law.md WD02', 'policies.md R15', 'GDPR 7(3)'],
      message:
        'the page has no way back to the settings; add <a href="#placet-settings">, or set `interface.badge`',
    };
}

/** What is wrong with a page under a config. `page` is its address or file name. */
export const checkPage = (html: string, config: Config, page: string): readonly Finding[] => {
  const elements = readPage(html);
  return [
    ...elements.flatMap((element) => [
      ...checkMark(element, config),
      ...checkThirdParties(element, config, page),
    ]),
    ...checkSettingsLink(elements, config),
    ...checkPolicyText(elements),
  ].map((found) => ({ path: '', file: page, ...found }));
};
