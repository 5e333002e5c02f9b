import type { ConfigSource } from '../../model/config/config-source.js';
import type { Answers } from './answers.js';

const TEXTS = {
  title: { en: 'Your choice', de: 'Ihre Entscheidung' },
  description: {
    en: 'Remembers what you have decided about cookies and services.',
    de: 'Merkt sich, wie Sie über Cookies und Dienste entschieden haben.',
  },
  data: { en: 'your decision with its time', de: 'Ihre Entscheidung mit Zeitpunkt' },
  retention: { en: 'only in your browser, for one year', de: 'nur in Ihrem Browser, ein Jahr lang' },
} as const;

/** A config of somebody who has just begun: the cookie of Placet itself, and the services by `use`. `today` is its version. */
export const firstConfig = (answers: Answers, today: string): ConfigSource => {
  const { name, email, privacy, languages, services } = answers;
  const isSpoken = ([tag]: readonly [string, string]): boolean => languages.includes(tag);
  const textOf = (text: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
    const own = Object.entries(text).filter(isSpoken);
    return own.length ? Object.fromEntries(own) : { en: text.en ?? '' };
  };
  return {
    version: today,
    controller: { name, email },
    links: { privacyPolicy: privacy },
    languages,
    purposes: [],
    services: [
      {
        name: 'consent',
        basis: 'essential',
        purposes: ['essential'],
        title: textOf(TEXTS.title),
        description: textOf(TEXTS.description),
        provider: { name },
        legalBasis: ['GDPR 6(1)(c)', 'TDDDG 25(2)(2)'],
        data: [textOf(TEXTS.data)],
        recipients: ['self-hosted'],
        thirdCountry: false,
        retention: textOf(TEXTS.retention),
        storage: [{ name: 'klaro', type: 'cookie', duration: 'P365D', purpose: textOf(TEXTS.description) }],
      },
      ...services.map((use) => ({ use })),
    ],
  };
};
