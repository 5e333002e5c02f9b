import type { Correction } from '../rule.js';

/** A text with parts of it corrected. Of two corrections that meet only the first is made: the second was made for other words. */
export const applyCorrections = (
  text: string,
  corrections: readonly Correction[],
): { readonly text: string; readonly made: number } => {
  let [written, from, made] = ['', 0, 0];
  for (const { start, end, text: right } of [...corrections].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    written += text.slice(from, start) + right;
    from = end;
    made++;
  }
  return { text: written + text.slice(from), made };
};
