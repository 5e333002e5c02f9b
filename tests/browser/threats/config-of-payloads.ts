import type { Activity, Config, Recipient, Service } from '../../../src/model/config/config.js';

/** Gives another text at each call. */
type Next = () => string;

const recipient = (next: Next): Recipient => ({
  name: next(),
  title: next(),
  service: next(),
  country: next(),
  location: next(),
  agreement: next(),
  notes: next(),
});

/** What services and activities without a switch have in common, a text wherever one can be. */
const activity = (next: Next): Omit<Required<Activity>, 'thirdCountry'> => ({
  title: next(),
  data: [next(), { en: next(), [next()]: next() }, { category: next(), text: next() }],
  origin: next(),
  requirement: next(),
  legalBasis: [next()],
  recipients: [next(), recipient(next)],
  countries: [next()],
  safeguards: [next(), { [next()]: next() }],
  retention: next(),
  stores: [{ name: next(), purpose: next(), location: next(), retention: next(), notes: next() }],
  deletion: next(),
  notes: { [next()]: next() },
  surfaces: [next()],
});

const BASES = ['consent', 'legitimate-interest'] as const;

const serviceOf = (next: Next, index: number): Service => ({
  ...activity(next),
  name: `s-${index}`,
  purposes: [`p-${index}`],
  basis: BASES[index % BASES.length] ?? 'consent',
  objection: 'weighed',
  thirdCountry: true,
  crossSite: true,
  description: next(),
  provider: { name: next(), country: next(), privacyPolicy: next() },
  hosts: [next()],
  storage: [
    { name: next(), type: 'cookie', duration: next(), title: next(), purpose: next(), unverified: true },
    { name: next(), type: 'localStorage', duration: { [next()]: next() }, host: next() },
  ],
});

/**
 * A config with so many members in every list, and another of the texts in each place; all of them in what there is one of. Names
 * that others refer to are names.
 */
export const configOfPayloads = (texts: readonly string[], count: number): Config => {
  let given = 0;
  const next: Next = () => texts[given++ % texts.length] ?? '';
  const many = <T>(make: (index: number) => T): readonly T[] =>
    Array.from({ length: count }, (_, i) => make(i));
  const all = texts.join(' ');
  const byText = Object.fromEntries(texts.map((text) => [text, text]));
  return {
    version: all,
    date: all,
    controller: {
      name: all,
      address: all,
      email: all,
      phone: all,
      register: all,
      dataProtectionOfficer: byText,
      authority: byText,
    },
    links: { privacyPolicy: `javascript:${all}`, imprint: { en: ` java\tscript:${all}` } },
    interface: { badge: 'end' },
    purposes: many((index) => ({ name: `p-${index}`, title: next(), description: next() })),
    services: many((index) => serviceOf(next, index)),
    processing: many(() => ({ ...activity(next), name: next(), purpose: next(), thirdCountry: true })),
    recipients: many(() => recipient(next)),
    rights: many(() => ({ title: next(), text: next() })),
    statements: many(() => ({ title: next(), text: next() })),
    references: texts.map((text) => ({ title: text, href: text })),
  };
};
