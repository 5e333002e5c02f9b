import type { Config, Service, Text } from '../config/config.js';
import { DEFAULTS } from '../config/defaults.js';
import { optionalServices } from '../consent/optional-services.js';
import type { DeclarationWords } from './declaration-texts.js';

/**
 * The consent cookie as a service of its own (policies.md R12), where no service declares it and there is anything to decide; with
 * the server, where decisions are written down there too.
 */
export const consentService = (config: Config, words: DeclarationWords): Service | undefined => {
  const { name, days } = { ...DEFAULTS.cookie, ...config.cookie };
  const isDeclared = config.services.some(({ storage }) =>
    storage?.some((item) => item.type === 'cookie' && item.name === name),
  );
  if (isDeclared || !optionalServices(config.services).length) return;
  const duration = `P${days}D`;
  const own = (text: string): Text => ({ [words.language]: text });
  const records = config.records && { ...DEFAULTS.records, ...config.records };
  return {
    name,
    basis: 'essential',
    purposes: [],
    title: own(words.consentTool),
    description: own(words.consentData),
    provider: { name: config.controller.name },
    data: [own(words.consentData)],
    legalBasis: ['GDPR 6(1)(c)', 'TDDDG 25(2)'],
    thirdCountry: false,
    ...(records
      ? { stores: [{ name: own(words.server), retention: records.retention }] }
      : { retention: duration }),
    storage: [{ name, type: 'cookie', duration, purpose: own(words.consentData) }],
  };
};
