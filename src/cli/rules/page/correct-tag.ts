import type { PageElement } from '../../input/read-page.js';
import type { Correction } from '../rule.js';

/** What becomes of attributes: another name, another value, both, or nothing at all. What is not there is added. */
export type TagChanges = Readonly<
  Record<string, { readonly name?: string; readonly value?: string } | undefined>
>;

const quoted = (name: string, value: string): string => `${name}="${value.replaceAll('"', '&quot;')}"`;

/** The start tag of an element with attributes changed, and the rest as it is written. */
export const correctTag = (element: PageElement, changes: TagChanges): Correction | undefined => {
  const { startTag, tag } = element;
  if (!startTag) return undefined;
  let { text } = startTag;
  const edits = Object.entries(changes).map(([name, change]) => ({
    name,
    change,
    at: startTag.spans.get(name),
  }));
  // from the end, so that what is changed moves nothing that is yet to be
  for (const { name, change, at } of edits.sort((a, b) => (b.at?.start ?? -1) - (a.at?.start ?? -1))) {
    const written = change?.name ?? name;
    if (!at) {
      const place = 1 + tag.length;
      if (change) text = `${text.slice(0, place)} ${quoted(written, change.value ?? '')}${text.slice(place)}`;
      continue;
    }
    const [start, end] = [at.start - startTag.start, at.end - startTag.start];
    const old = text.slice(start, end);
    const now =
      change?.value === undefined ? old.replace(/^[^\s=]+/, written) : quoted(written, change.value);
    text = change
      ? `${text.slice(0, start)}${now}${text.slice(end)}`
      : `${text.slice(0, start).trimEnd()}${text.slice(end)}`;
  }
  return { start: startTag.start, end: startTag.end, text };
};
