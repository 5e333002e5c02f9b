import type { Config, Reference, Statement } from '../config/config.js';
import { textIn } from '../words/text.js';
import type { Row } from './declaration-rows.js';

/** Title, text (policies.md T10, G07, G16). */
export const statementRow = ({ title, text }: Statement, language: string): Row => ({
  cells: [textIn(title, language), textIn(text, language)],
});

/** A link (policies.md G17), or its words alone where the address has a scheme that is not linked. */
export const referenceRow = ({ title, href }: Reference, language: string): Row => {
  const address = textIn(href, language);
  const isLinked = !/^[^/?#]*:/.test(address) || /^(https?|mailto|tel):/i.test(address);
  return { cells: [textIn(title, language)], ...(isLinked && { href: address }) };
};

const dateIn = (date: string, language: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
    : date;

/** Version, date, controller, data protection officer, authority (policies.md G01, G04 to G06, D12). */
export const policyRow = ({ version, date = '', controller }: Config, language: string): Row => {
  const { name, address, email, phone, register, dataProtectionOfficer, authority } = controller;
  const listed = (values: readonly (string | undefined)[]): string => values.filter(Boolean).join('; ');
  return {
    cells: [
      version,
      dateIn(date, language),
      listed([name, address, email, phone, register]),
      listed(Object.values(dataProtectionOfficer ?? {})),
      listed(Object.values(authority ?? {})),
    ],
  };
};
