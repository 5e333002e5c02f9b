import type { Statement } from '../../config/config.js';
import { say } from '../../words/text.js';
import { defineTable } from '../table.js';

/** The visitor's rights and how to use them (policies.md T10). */
export const rights = defineTable<Statement>({
  name: 'rights',
  title: 'yourRights',
  items: ({ config }) => config.rights ?? [],
  columns: [
    { title: 'yourRights', cell: ({ title }, { words }) => say(title, words.language), isKept: true },
    { title: 'notes', cell: ({ text }, { words }) => say(text, words.language) },
  ],
});
