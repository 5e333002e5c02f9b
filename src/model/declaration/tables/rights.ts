import { defineTable } from '../table.js';

/** The visitor's rights and how to use them (policies.md T10). */
export const rights = defineTable({
  name: 'rights',
  title: 'yourRights',
  items: ({ config }) => config.rights ?? [],
  columns: [
    { title: 'yourRights', cell: ({ title }) => title, isKept: true },
    { title: 'notes', cell: ({ text }) => text },
  ],
});
