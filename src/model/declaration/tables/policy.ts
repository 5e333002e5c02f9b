import type { Config, Text } from '../../config/config.js';
import { say } from '../../words/text.js';
import { type Cell, defineTable } from '../table.js';

const listed = (values: readonly (Text | undefined)[], language: string): Cell =>
  values.map((value) => say(value, language));

const dateIn = (date: string, language: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
    : date;

/** Who answers for the site, and which policy it is (policies.md G01, G04 to G06, D12): one row. */
export const policy = defineTable<Config>({
  name: 'policy',
  title: 'responsible',
  items: ({ config }) => [config],
  columns: [
    {
      title: 'controller',
      cell: ({ controller: { name, address, email, phone, register } }, { words }) =>
        listed([name, address, email, phone, register], words.language),
    },
    {
      title: 'dataProtectionOfficer',
      cell: ({ controller }, { words }) =>
        listed(Object.values(controller.dataProtectionOfficer ?? {}), words.language),
    },
    {
      title: 'authority',
      cell: ({ controller }, { words }) => listed(Object.values(controller.authority ?? {}), words.language),
    },
    { title: 'version', cell: ({ version }) => ({ text: version }), isKept: true },
    { title: 'validFrom', cell: ({ date = '' }, { words }) => ({ text: dateIn(date, words.language) }) },
  ],
});
