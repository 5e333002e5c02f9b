import { describe, expect, it } from 'vitest';
import { checkPromises } from '../../../src/operation/check-promises.js';
import { siteOf } from '../../../src/site/read-site.js';
import { SITE_CONFIG } from '../../support/site-config.js';

const siteWith = (retention?: string) =>
  siteOf({ ...SITE_CONFIG, records: { address: '/api/public/consent', ...(retention && { retention }) } });

describe('a start', () => {
  it.for([
    ['P365D', 365],
    [undefined, 365],
    ['P395D', 395],
    ['P1Y', 365],
  ] as const)('law.md RC05: goes on where %s is promised and %i days are kept', ([retention, recordDays]) => {
    expect(() => checkPromises(siteWith(retention), { recordDays })).not.toThrow();
  });

  it.for([
    ['P365D', 395],
    [undefined, 364],
    ['P12M', 365],
    ['a year', 365],
  ] as const)(
    'law.md RC05: ends where %s is promised and %i days are kept, and says what to do',
    ([retention, recordDays]) => {
      expect(() => checkPromises(siteWith(retention), { recordDays })).toThrow(
        /records\.retention.*PLACET_RECORD_DAYS/,
      );
    },
  );

  it('goes on where nothing is promised', () => {
    expect(() => checkPromises(siteOf(SITE_CONFIG), { recordDays: 30 })).not.toThrow();
    expect(() => checkPromises({ name: 'www.example.com' }, { recordDays: 30 })).not.toThrow();
  });
});
