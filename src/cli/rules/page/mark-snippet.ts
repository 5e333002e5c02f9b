import { type PageElement, readPage } from '../../input/read-page.js';
import { type Finding, findingsOf } from '../finding.js';
import type { Correction, Rule } from '../rule.js';
import { addressWithoutService } from './address-without-service.js';
import { applyCorrections } from './apply-corrections.js';
import { holdBack } from './hold-back.js';
import { loadsBeforeChoice } from './loads-before-choice.js';
import { loadsUnasked } from './loads-unasked.js';
import { isMarked, markedServices } from './marked-services.js';
import { nearAttribute } from './near-attribute.js';
import type { PageUnderConfig } from './page-under-config.js';
import { scriptNotHeld } from './script-not-held.js';
import { snippetNotGated } from './snippet-not-gated.js';
import { thirdPartyNotGated } from './third-party-not-gated.js';
import { unknownService } from './unknown-service.js';

/** What can be said of a part of a page. */
const RULES: readonly Rule<PageUnderConfig>[] = [
  nearAttribute,
  thirdPartyNotGated,
  snippetNotGated,
  unknownService,
  scriptNotHeld,
  loadsBeforeChoice,
  addressWithoutService,
];

/** One mark can bring another to light, no more than this often. */
const MOST_ROUNDS = 4;

/** A snippet with its marks, and what is left to its author. */
export interface MarkedSnippet {
  readonly html: string;
  readonly left: readonly Finding[];
}

/** What is pasted together belongs together: the other scripts wait for the one service that some of it waits for. */
const withTheOthers = (elements: readonly PageElement[]): readonly Correction[] => {
  const [service, another] = new Set(elements.flatMap(markedServices));
  if (service === undefined || another !== undefined) return [];
  return elements
    .filter((element) => element.tag === 'script' && loadsUnasked(element) && !isMarked(element))
    .flatMap((element) => holdBack(element, service) ?? []);
};

/** Marks what a vendor gives out to paste, so that it waits for its service. What is not certain is left as it is, with why. */
export const markSnippet = (
  snippet: string,
  under: Pick<PageUnderConfig, 'config' | 'known'>,
): MarkedSnippet => {
  let html = snippet;
  const look = () => {
    const elements = readPage(html);
    const left = findingsOf(RULES, { ...under, elements, address: 'snippet.html', taken: new Map() });
    return { elements, left };
  };
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { elements, left } = look();
    const certain = left.flatMap(({ correction }) => correction ?? []);
    const { text, made } = applyCorrections(html, certain.length ? certain : withTheOthers(elements));
    if (!made) break;
    html = text;
  }
  return { html, left: look().left };
};
