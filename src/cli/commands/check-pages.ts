import { writeFileSync } from 'node:fs';
import type { Config } from '../../model/config/config.js';
import type { Markup } from '../input/read-markup.js';
import { readPage } from '../input/read-page.js';
import { readBytes, readText } from '../input/read-text.js';
import { readyMade } from '../input/ready-made.js';
import { takeFromSite } from '../input/take-from-site.js';
import { UnreadableError } from '../input/unreadable-error.js';
import type { Finding } from '../rules/finding.js';
import { applyCorrections } from '../rules/page/apply-corrections.js';
import { checkPage } from '../rules/page/check-page.js';
import { addressesToTake } from '../rules/page/placet-scripts.js';

/** Correcting one thing can show another: a misspelt mark hides an unknown service. */
const MOST_ROUNDS = 5;

/** What pages are checked under. */
export interface Under {
  readonly config: Config;
  /** The folder of the site, if it is known. */
  readonly root: string | undefined;
}

const checkMarkup = async (
  html: string,
  address: string,
  { config, root }: Under,
): Promise<readonly Finding[]> => {
  const known = readyMade.names.map(readyMade.service).filter((service) => service !== undefined);
  const taken = await takeFromSite(addressesToTake(readPage(html)), address, root);
  return checkPage(html, { address, config, known, taken });
};

/** What is wrong with pages. */
export const checkPages = async (pages: readonly Markup[], under: Under): Promise<readonly Finding[]> => {
  const found = await Promise.all(pages.map(({ html, address }) => checkMarkup(html, address, under)));
  return found.flat();
};

/** What a reader of the text does not see stays nevertheless. */
const byteOrderMark = (page: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(readBytes(page)).startsWith('\uFEFF') ? '\uFEFF' : '';

/**
 * Writes into a page what is certain of its errors, and nothing else; gives how many places that were. Rejects with an
 * `UnreadableError` for what is no file, or not in UTF-8.
 */
export const fixPage = async (page: string, under: Under): Promise<number> => {
  if (/^https?:/.test(page)) throw new UnreadableError(`${page} cannot be corrected; name its file`);
  const before = readText(page);
  let [text, all] = [before, 0];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const errors = (await checkMarkup(text, page, under)).filter(({ rule }) => rule.severity === 'error');
    const fixed = applyCorrections(
      text,
      errors.flatMap(({ correction }) => correction ?? []),
    );
    if (!fixed.made) break;
    [text, all] = [fixed.text, all + fixed.made];
  }
  if (text !== before) writeFileSync(page, `${byteOrderMark(page)}${text}`);
  return all;
};
