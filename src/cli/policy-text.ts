import { annexesIn } from './annexes.js';
import type { Finding } from './finding.js';
import type { PageElement } from './page.js';

type Found = Omit<Finding, 'file' | 'path'>;

const isHeading = ({ tag }: PageElement): boolean => /^h[1-6]$/.test(tag);

function* checkNumbers(elements: readonly PageElement[]): Generator<Found> {
  let before: number | undefined;
  for (const element of elements.filter(isHeading)) {
    const number = /^(\d+)[.)]?\s/.exec(element.text)?.[1];
    if (number === undefined) continue;
    if (before !== undefined && Number(number) !== before + 1)
      yield {
        line: element.line,
        column: element.column,
        rule: 'section-numbers',
        severity: 'error',
        sources: ['policies.md D2'],
        message: `section ${number} ("${element.text}") comes after ${before}; number them without gap or repetition`,
      };
    before = Number(number);
  }
}

function* checkAnnexes(elements: readonly PageElement[]): Generator<Found> {
  const headings = elements
    .filter(({ tag }) => /^(h[1-6]|caption)$/.test(tag))
    .map(({ text }) => text.toLowerCase());
  for (const { tag, text, line, column } of elements) {
    if (!/^(p|li|td|dd)$/.test(tag)) continue;
    for (const annex of annexesIn(text)) {
      if (headings.some((heading) => heading.includes(annex.toLowerCase()))) continue;
      yield {
        ...{ line, column, rule: 'dangling-annex', severity: 'error', sources: ['policies.md D1'] },
        message: `the text points to "${annex}", and no heading or table of the page is called so`,
      };
    }
  }
}

function* checkLinks(elements: readonly PageElement[]): Generator<Found> {
  for (const { tag, attributes, text, line, column } of elements) {
    const href = attributes.get('href')?.trim();
    const isPlaceholder = attributes.get('role') || attributes.has('id') || attributes.has('name');
    const isEmpty =
      tag === 'a' && text && (href === '' || href === '#' || (href === undefined && !isPlaceholder));
    if (isEmpty)
      yield {
        ...{ line, column, rule: 'empty-link', severity: 'error', sources: ['policies.md D13'] },
        message: `the link "${text}" leads nowhere; give its href`,
      };
  }
}

function* checkLookalikes(elements: readonly PageElement[]): Generator<Found> {
  for (const { tag, text, line, column } of elements) {
    const isToken =
      tag === 'code'
        ? text
        : /^(p|li|td|dd)$/.test(tag)
          ? (text.match(/\/[\w\u2010-\u2015/-]{6,}/)?.[0] ?? '')
          : '';
    if (/[\u2010-\u2015\u200B\u00A0]/.test(isToken))
      yield {
        ...{ line, column, rule: 'lookalike-character', severity: 'error', sources: ['policies.md D3'] },
        message: `"${isToken}" has a hyphen or space that only looks like a plain one; a reader who copies it gets another path`,
      };
  }
}

/** What is wrong with a policy as it stands on a page: numbers, annexes, links and names that cannot be copied. */
export const checkPolicyText = (elements: readonly PageElement[]): readonly Found[] => [
  ...checkNumbers(elements),
  ...checkAnnexes(elements),
  ...checkLinks(elements),
  ...checkLookalikes(elements),
];
