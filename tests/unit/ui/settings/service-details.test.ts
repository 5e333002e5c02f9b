import { getByRole, getByText } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import type { Service } from '../../../../src/model/config/config.js';
import de from '../../../../src/ui/locales/de/interface.js';
import en from '../../../../src/ui/locales/en/interface.js';
import { serviceDetails } from '../../../../src/ui/settings/service-details.js';
import { service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';

/** What is told of a service under a term; `undefined` where the term is not there. */
const detailsOf = (it: Service, texts = en) => serviceDetails(it, { decisions: fakeConsent([it]), texts });
const told = (more: Partial<Service>, term: string, texts = en): string | null | undefined => {
  const details = detailsOf(service('posthog', more), texts);
  const terms = [...(details?.querySelectorAll('dt') ?? [])];
  return terms.find(({ textContent }) => textContent === term)?.nextElementSibling?.textContent;
};

describe('UI12, UI15: the settings tell of each service', () => {
  it('who provides it, and from where', () => {
    expect(told({ provider: { name: 'Example GmbH', country: 'DE' } }, 'Provider')).toBe(
      'Example GmbH, Germany',
    );
    expect(told({ provider: { name: 'Example GmbH', country: 'DE' } }, 'Anbieter', de)).toBe(
      'Example GmbH, Deutschland',
    );
  });

  it('from where as it is written, where that is no ISO code', () => {
    expect(told({ provider: { name: 'Example GmbH', country: 'Germany' } }, 'Provider')).toBe(
      'Example GmbH, Germany',
    );
  });

  it('who gets the data', () => {
    const recipients = told({ recipients: ['Hosting GmbH, Husum', 'Mail GmbH'] }, 'Recipients');
    expect(recipients).toMatch(/^Hosting GmbH, Husum\W+Mail GmbH$/);
  });

  it('R31: which data, in the language of the visitor', () => {
    const data = [{ en: 'events', de: 'Ereignisse' }, 'IP'];
    expect(told({ data }, 'Data')).toMatch(/^events\W+IP$/);
    expect(told({ data }, 'Daten', de)).toMatch(/^Ereignisse\W+IP$/);
  });

  it('R13: on which legal basis', () => {
    expect(told({ legalBasis: ['GDPR 6(1)(a)'] }, 'Legal basis')).toBe('GDPR 6(1)(a)');
  });

  it.for([
    [true, 'yes, outside the EEA'],
    [false, 'no'],
    ['provider-dependent', 'depends on the provider'],
  ] as const)('UI13: whether data leaves the EEA: %s, "%s"', ([thirdCountry, words]) => {
    expect(told({ thirdCountry }, 'Third country')).toBe(words);
  });

  it('UI13: with which safeguards', () => {
    expect(told({ safeguards: ['SCC', 'our own'] }, 'Safeguards')).toBe(
      'standard contractual clauses (GDPR 46); our own',
    );
    expect(told({ safeguards: ['DPF'] }, 'Garantien', de)).toBe('EU-US-Datenschutzrahmen (Art. 45 DSGVO)');
  });

  it.for([
    ['P180D', '180 days'],
    ['until you sign out', 'until you sign out'],
    [{ en: 'one month', de: 'ein Monat' }, 'one month'],
  ] as const)('R28: for how long: %j, "%s"', ([retention, words]) => {
    expect(told({ retention }, 'Retention')).toBe(words);
  });

  it('nothing that the config does not say', () => {
    for (const term of [
      'Provider',
      'Recipients',
      'Data',
      'Legal basis',
      'Third country',
      'Safeguards',
      'Retention',
    ]) {
      expect(told({}, term), term).toBeUndefined();
    }
  });

  it('R28, UI15: each item that it stores, with type, purpose and duration', () => {
    const details = detailsOf(
      service('posthog', {
        storage: [
          { name: 'ph_*', type: 'cookie', duration: 'P365D', purpose: { en: 'Random id' } },
          { name: 'ph_tab', type: 'sessionStorage', duration: 'session' },
          { name: 'ph_store', type: 'localStorage', duration: 'persistent' },
        ],
      }),
      en,
    );
    const rows = [...(details?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['Name', 'Type', 'Purpose', 'Duration'],
      ['ph_*', 'cookie', 'Random id', '365 days'],
      ['ph_tab', 'sessionStorage', '', 'until the browser is closed'],
      ['ph_store', 'localStorage', '', 'until deleted'],
    ]);
  });

  it('nothing to unfold where nothing is declared', () => {
    expect(detailsOf(service('map'), en)).toBeUndefined();
  });

  it('no table where it stores nothing', () => {
    expect(detailsOf(service('map', { data: ['IP'], storage: [] }), en)?.querySelector('table')).toBeNull();
  });

  it('folded away until asked for, the table reachable with a keyboard', () => {
    const details = detailsOf(
      service('posthog', { storage: [{ name: 'a', type: 'cookie', duration: 'session' }] }),
      en,
    ) as HTMLDetailsElement;
    expect(details.open).toBe(false);
    expect(getByText(details, 'Details').tagName).toBe('SUMMARY');
    expect(getByRole(details, 'group', { name: 'Stored in your browser', hidden: true }).tabIndex).toBe(0);
  });
});

it('T01: texts of the config are texts, never markup', () => {
  const markup = '<img src=x onerror=alert(1)><script>alert(1)</script>';
  const details = detailsOf(
    service('posthog', {
      provider: { name: markup },
      recipients: [markup],
      data: [markup],
      legalBasis: [markup],
      safeguards: [markup],
      retention: markup,
      storage: [{ name: markup, type: 'cookie', duration: markup, purpose: markup }],
    }),
    en,
  );
  expect(details?.querySelector('img, script')).toBeNull();
  expect(details?.textContent?.split(markup)).toHaveLength(10);
});
