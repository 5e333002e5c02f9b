import { defineTable } from '../table.js';

const listed = (values: readonly (string | undefined)[]): string => values.filter(Boolean).join('; ');

const dateIn = (date: string, language: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
    : date;

/** Which policy it is, and who answers for it (policies.md G01, G04 to G06, D12): one row. */
export const policy = defineTable({
  name: 'policy',
  title: 'privacyPolicy',
  items: ({ config }) => [config],
  columns: [
    { title: 'version', cell: ({ version }) => version, isKept: true },
    { title: 'validFrom', cell: ({ date = '' }, { words }) => dateIn(date, words.language) },
    {
      title: 'controller',
      cell: ({ controller: { name, address, email, phone, register } }) =>
        listed([name, address, email, phone, register]),
    },
    {
      title: 'dataProtectionOfficer',
      cell: ({ controller }) => listed(Object.values(controller.dataProtectionOfficer ?? {})),
    },
    { title: 'authority', cell: ({ controller }) => listed(Object.values(controller.authority ?? {})) },
  ],
});
