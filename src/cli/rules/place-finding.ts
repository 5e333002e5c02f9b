import type { ReadConfig } from '../input/read-config.js';
import type { Finding } from './finding.js';
import { namesOn } from './names-on.js';

/** The finding with the file and line of what it is about, unless the page it was found in has given those, and with names. */
export const placeFinding = (finding: Finding, { file, positionOf, source }: ReadConfig): Finding => {
  if (finding.file) return finding;
  const names = namesOn(finding.path, source);
  const named = names.length ? { ...finding, names } : finding;
  return finding.line ? { file, ...named } : { file, ...positionOf(finding.path), ...named };
};
