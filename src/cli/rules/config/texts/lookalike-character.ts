import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { eachLeaf } from '../each-leaf.js';
import { LOOKALIKES } from './lookalikes.js';

/** Members that machines compare, letter by letter. */
const IDENTIFIERS =
  /\.(name|host|apiHost|src|token|country|domain|path|email|href|privacyPolicy|imprint)(\.\w+)?$|\.(hosts|purposes|legalBasis)\[\d+\]$|^\.(version|date)$/;
/** Where a name is for people. */
const NAMES_FOR_PEOPLE = /^(controller|recipients\[\d+\])\.name$|\.(provider|stores\[\d+\])\.name(\.\w+)?$/;

const isIdentifier = (path: string): boolean => IDENTIFIERS.test(`.${path}`) && !NAMES_FOR_PEOPLE.test(path);

/** It compares as another name: the item is never found, the host never matched. */
export const lookalikeCharacter: Rule<Config> = {
  id: 'lookalike-character',
  severity: 'error',
  sources: ['policies.md D3'],
  holds: 'What machines compare (names, hosts, paths, grounds) has no character that only looks like ASCII.',
  *check(config) {
    for (const [path, value] of eachLeaf(config)) {
      const found = isIdentifier(path) && typeof value === 'string' ? LOOKALIKES.exec(value)?.[0] : undefined;
      const code = found?.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      if (code)
        yield { path, message: `U+${code} only looks like a plain character; type it anew on a keyboard` };
    }
  },
};
