import { readPage } from '../../input/read-page.js';
import { type Finding, findingsOf } from '../finding.js';
import { PAGE_RULES } from './page-rules.js';
import type { PageUnderConfig } from './page-under-config.js';

/** What is wrong with a page under a config, from its beginning to its end; what it lacks as a whole comes last. */
export const checkPage = (html: string, under: Omit<PageUnderConfig, 'elements'>): readonly Finding[] =>
  findingsOf(PAGE_RULES, { elements: readPage(html), ...under })
    .map((finding) => ({ ...finding, file: under.address }))
    .sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || (a.column ?? 0) - (b.column ?? 0));
