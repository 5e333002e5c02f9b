import type { PageElement } from '../../input/read-page.js';
import { loadingAttributes } from './loading-attributes.js';

/** An attribute that is not ours, and the one of ours that was most likely meant. */
export interface NearMark {
  readonly written: string;
  readonly meant: string;
}

const bare = (name: string): string => name.replace(/[-_:.]/g, '');

/** One letter more, fewer or another, or two that changed places. */
const isOneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};

/** Attributes of an element that are nearly ours. A plural, a hyphen too few or a slip of the finger: what is further off may be another's. */
export const nearMarks = ({ tag, attributes }: PageElement): readonly NearMark[] => {
  const loading = loadingAttributes(tag);
  // of an element that loads nothing, such an attribute is most likely the page's own
  if (!loading.length && tag !== 'template') return [];
  const marks = ['data-service', ...loading.map((name) => `data-${name}`)];
  const ours = [...marks, 'data-name', 'data-type', 'data-config', 'data-placet'];
  return [...attributes.keys()].flatMap((written) => {
    if (ours.includes(written) || loading.includes(written)) return [];
    const meant = marks.find(
      (mark) => isOneSlip(written, mark) || (bare(written) === bare(mark) && written !== mark),
    );
    return meant ? [{ written, meant }] : [];
  });
};
