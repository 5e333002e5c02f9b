import type { Statement } from '../../config/config.js';
import { say } from '../../words/text.js';
import { defineTable } from '../table.js';

/** What else the policy states (policies.md G07, G16). */
export const statements = defineTable<Statement>({
  name: 'statements',
  title: 'statements',
  items: ({ config }) => config.statements ?? [],
  columns: [
    { title: 'statements', cell: ({ title }, { words }) => say(title, words.language), isKept: true },
    { title: 'notes', cell: ({ text }, { words }) => say(text, words.language) },
  ],
});
