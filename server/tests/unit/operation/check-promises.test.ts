import { describe, expect, it } from 'vitest';
import { checkPromises } from '../../../src/operation/check-promises.js';
import { siteOf } from '../../../src/site/read-site.js';
import { SITE_CONFIG } from '../../support/site-config.js';

const PROOF_DAYS = 1095;
const siteWith = (retention?: string) =>
  siteOf({ ...SITE_CONFIG, records: { address: '/api/public/consent', ...(retention && { retention }) } });

describe('a start', () => {
  it.for([
    ['P365D', 365],
    [undefined, 365],
    ['P395D', 395],
    ['P1Y', 365],
  ] as const)('law.md RC05: goes on where %s is promised and %i days are kept', ([retention, recordDays]) => {
    expect(() => checkPromises(siteWith(retention), { recordDays, proofDays: PROOF_DAYS })).not.toThrow();
  });

  it.for([
    ['P365D', 395],
    [undefined, 364],
    ['P12M', 365],
    ['a year', 365],
  ] as const)(
    'law.md RC05: ends where %s is promised and %i days are kept, and says what to do',
    ([retention, recordDays]) => {
      expect(() => checkPromises(siteWith(retention), { recordDays, proofDays: PROOF_DAYS })).toThrow(
        /records\.retention.*PLACET_RECORD_DAYS/,
      );
    },
  );

  it('goes on where nothing is promised', () => {
    const days = { recordDays: 30, proofDays: 30 };
    expect(() => checkPromises(siteOf(SITE_CONFIG), days)).not.toThrow();
    expect(() => checkPromises({ name: 'www.example.com' }, days)).not.toThrow();
  });

  const siteWithProof = (retention: string) =>
    siteOf({ ...SITE_CONFIG, processing: [{ name: 'newsletter-proof', retention }] });

  it.for([
    ['P1095D', 1095],
    ['P3Y', 1095],
    ['three years after you unsubscribed', 30],
  ] as const)(
    'policies.md V10: goes on where a proof is promised for %s and kept %i days',
    ([retention, proofDays]) => {
      expect(() => checkPromises(siteWithProof(retention), { recordDays: 30, proofDays })).not.toThrow();
    },
  );

  it('policies.md V10: ends where a proof is promised for another time than it is kept, and says what to do', () => {
    expect(() => checkPromises(siteWithProof('P1095D'), { recordDays: 30, proofDays: 1094 })).toThrow(
      /newsletter-proof.*PLACET_PROOF_DAYS/,
    );
  });
});
