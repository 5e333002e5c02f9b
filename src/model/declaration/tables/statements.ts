import { defineTable } from '../table.js';

/** What else the policy states (policies.md G07, G16). */
export const statements = defineTable({
  name: 'statements',
  title: 'statements',
  items: ({ config }) => config.statements ?? [],
  columns: [
    { title: 'statements', cell: ({ title }) => title, isKept: true },
    { title: 'notes', cell: ({ text }) => text },
  ],
});
