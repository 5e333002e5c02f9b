import type { ReadConfig } from '../input/read-config.js';
import { stepsOf } from '../input/steps-of.js';
import type { Finding } from './finding.js';

/** What the items of lists on the way to a member are called, such as `stats` and `stats_id`. */
const namesOn = (path: string, source: unknown): readonly string[] => {
  let value: unknown = source;
  return stepsOf(path).flatMap((step) => {
    value = Object.hasOwn(Object(value), step) ? Object(value)[step] : undefined;
    const { name, use } = Object(value);
    const said = [name, use].find((word) => typeof word === 'string');
    return typeof step === 'number' && said !== undefined ? [said] : [];
  });
};

/** The finding with the file and line of what it is about, unless the page it was found in has given those, and with names. */
export const placeFinding = (finding: Finding, { file, positionOf, source }: ReadConfig): Finding => {
  if (finding.file) return finding;
  const names = namesOn(finding.path, source);
  const named = names.length ? { ...finding, names } : finding;
  return finding.line ? { file, ...named } : { file, ...positionOf(finding.path), ...named };
};
