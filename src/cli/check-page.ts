import type { Config, Service } from '../model/config/config.js';
import { nearest } from '../model/config/explain-config.js';
import { optionalServices } from '../model/consent/optional-services.js';
import type { Finding } from './finding.js';
import { type PageElement, readPage } from './page.js';
import { checkPolicyText } from './policy-text.js';
import { checkThirdParties, LOADING, markOf } from './third-parties.js';

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
  for (const attribute of element.tag === 'script' || element.isInert ? [] : (LOADING[element.tag] ?? [])) {
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

/**
 * What is wrong with a page under a config. `page` is its address or file name; `known` are services, besides those of the
 * config, whose snippets are recognised.
 */
export const checkPage = (
  html: string,
  config: Config,
  page: string,
  known: readonly Service[] = [],
): readonly Finding[] => {
  const elements = readPage(html);
  return [
    ...elements.flatMap((element) => [
      ...checkMark(element, config),
      ...checkThirdParties(element, page, { services: config.services, known }),
    ]),
    ...checkSettingsLink(elements, config),
    ...checkPolicyText(elements),
  ].map((found) => ({ path: '', file: page, ...found }));
};
