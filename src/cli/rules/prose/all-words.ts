import type { Text } from '../../../model/config/config.js';

/** What a text says in any of its languages, for a rule that looks for words. */
export const allWords = (text: Text | undefined): string =>
  typeof text === 'string' ? text : Object.values(text ?? {}).join(' \n');
