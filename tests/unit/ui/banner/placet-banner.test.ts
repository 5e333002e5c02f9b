import { getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createInterface } from '../../../../src/ui/interface.js';
import type { Decisions } from '../../../../src/ui/kit/decisions.js';
import type { Texts } from '../../../../src/ui/kit/texts.js';
import de from '../../../../src/ui/locales/de/interface.js';
import en from '../../../../src/ui/locales/en/interface.js';
import { DECIDED_AT_MS, service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';
import { settings } from '../../../support/settings.js';

afterEach(() => {
  document.body.replaceChildren();
});

/** The banner as it stands in the page. */
const askedBy = (consent: Decisions, texts: Texts = en): HTMLElement => {
  createInterface(consent, texts, { load: async () => texts, settings, fail: vi.fn() }).ask();
  return getByRole(document.body, 'dialog');
};
/** The links under the text, which stand in the shadow tree. */
const linksOf = (banner: HTMLElement): readonly (readonly [string | null, string | null])[] =>
  [...(banner.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => [
    link.textContent,
    link.getAttribute('href'),
  ]);

const recipientsOf = (banner: HTMLElement): HTMLDetailsElement => {
  const fold = banner.shadowRoot?.querySelector('details');
  if (!fold) throw new Error('nothing of recipients');
  return fold;
};

const purposes = [
  { name: 'analytics', title: { en: 'Statistics', de: 'Statistik' }, description: 'Counts visits.' },
  { name: 'support', title: 'Support' },
  { name: 'essential', title: 'Running the site' },
];
const posthog = service('posthog', { recipients: ['Hosting GmbH', 'Mail GmbH'] });
const map = service('map', {
  purposes: ['support'],
  recipients: ['Maps Inc.', 'Mail GmbH'],
  thirdCountry: true,
  provider: { name: 'Maps Inc.', country: 'US' },
});
const session = service('session', {
  basis: 'essential',
  purposes: ['essential'],
  recipients: ['Nobody Ltd.'],
});

describe('the banner says before the choice', () => {
  it.each([en, de])(
    'UI14: which of the services it asks about recognise visitors on other websites, in $language',
    (texts) => {
      const crossSite = service('ads', { title: 'Ads & more', crossSite: true });
      const told = askedBy(fakeConsent([posthog, crossSite]), texts).textContent;
      expect(told).toContain(texts.crossSite('Ads & more'));
    },
  );

  it('UI14: nothing of other websites where only a service already decided does it', () => {
    const ads = service('ads', { crossSite: true });
    const banner = askedBy(fakeConsent([posthog, ads], { choices: { ads: 'denied' } }));
    expect(banner.textContent).not.toContain('other websites');
  });

  it('UI16, UI10: who asks, and that it is about storing, reading and processing', async () => {
    const banner = askedBy(fakeConsent([posthog]));
    expect(banner.textContent).toMatch(
      /Example GmbH would like to store information .* read it, and process/,
    );
  });

  it('UI11: each purpose with its description, but no purpose of essential services', async () => {
    const banner = askedBy(fakeConsent([posthog, map, session], { config: { purposes } }));
    expect(banner.textContent).toContain('Statistics – Counts visits.');
    expect(banner.textContent).toContain('Support');
    expect(banner.textContent).not.toContain('Running the site');
  });

  it('UI12: how many get data, each counted once, those of essential services not at all', async () => {
    const banner = askedBy(fakeConsent([posthog, map, session]));
    expect(recipientsOf(banner).firstChild?.textContent).toBe('3 recipients get data.');
  });

  it('UI12: who they are, and where, one tap away', async () => {
    const fold = recipientsOf(askedBy(fakeConsent([posthog, map, session])));
    expect(fold.open).toBe(false);
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
    expect(fold.lastChild?.textContent).toBe('Hosting GmbH; Mail GmbH; Maps Inc. (United States)');
  });

  it('UI12: nothing of recipients where nobody but the controller gets data', async () => {
    const own = service('stats', { provider: { name: 'Example GmbH', country: 'DE' } });
    expect(askedBy(fakeConsent([own])).shadowRoot?.querySelector('details')).toBeNull();
  });

  it('WCAG 3.1.2: texts in another language are marked, and stand by their own direction', async () => {
    const foreign = [{ name: 'analytics', title: { en: 'Statistics' }, description: 'Zählt.' }];
    const banner = askedBy(fakeConsent([posthog], { config: { purposes: foreign } }), de);
    const marked = [...banner.querySelectorAll<HTMLElement>('[dir="auto"]')];
    expect(marked.map(({ textContent, lang }) => [textContent, lang])).toEqual([
      ['Statistics', 'en'],
      ['Zählt.', ''],
    ]);
  });

  it('UI13: that data leaves the EEA, and to which country', async () => {
    const banner = askedBy(fakeConsent([posthog, map]));
    expect(banner.textContent).toContain('leaves the European Economic Area (United States)');
  });

  it('UI13: nothing of the EEA where nothing leaves it', async () => {
    const banner = askedBy(fakeConsent([posthog]));
    expect(banner.textContent).not.toContain('Economic Area');
  });

  it('UI13: a country that is no ISO code as it is, for nobody is asked where there is no banner', async () => {
    const odd = service('map', { thirdCountry: true, provider: { name: 'Maps Inc.', country: 'Germany' } });
    const banner = askedBy(fakeConsent([odd]));
    expect(banner.textContent).toContain('leaves the European Economic Area (Germany)');
  });

  it('UI17, R18: that one can refuse, and withdraw later, and where', async () => {
    const banner = askedBy(fakeConsent([posthog]));
    expect(banner.textContent).toMatch(
      /can refuse and still use this site.* withdraw .* at any time in the cookie settings/,
    );
  });

  it('UI22: all that in German, marked as German', async () => {
    const banner = askedBy(fakeConsent([posthog, map], { config: { purposes } }), de);
    expect(banner.lang).toBe('de');
    expect(banner.textContent).toContain('Example GmbH möchte Informationen auf Ihrem Gerät speichern');
    expect(banner.textContent).toContain('Statistik – Counts visits.');
    expect(banner.textContent).toContain('(Vereinigte Staaten)');
  });

  it('UI09: links to the privacy policy and the imprint in its language', async () => {
    const links = { privacyPolicy: { en: '/privacy', de: '/datenschutz' }, imprint: '/imprint' };
    const banner = askedBy(fakeConsent([posthog], { config: { links } }), de);
    expect(linksOf(banner)).toEqual([
      ['Datenschutzerklärung', '/datenschutz'],
      ['Impressum', '/imprint'],
    ]);
  });
});

describe('the banner offers', () => {
  it('UI03, UI06: accepting and refusing as two buttons side by side, and the settings', async () => {
    const banner = askedBy(fakeConsent([posthog]));
    expect(getAllByRole(banner, 'button').map(({ textContent }) => textContent)).toEqual([
      'Accept all',
      'Reject all',
      'Settings',
    ]);
  });

  it('UI25: without "all" where it asks about a new service only', async () => {
    const record = { choices: { posthog: 'granted' }, decidedAt: new Date(DECIDED_AT_MS) } as const;
    const consent = fakeConsent([posthog, map], { choices: record.choices, record });
    const banner = askedBy(consent);
    getByRole(banner, 'button', { name: 'Accept' }).click();
    expect(consent.decide).toHaveBeenCalledWith({ map: 'granted' }, { source: 'banner', language: 'en' });
    getByRole(banner, 'button', { name: 'Reject' }).click();
    expect(consent.decide).toHaveBeenLastCalledWith({ map: 'denied' }, { source: 'banner', language: 'en' });
  });

  it('R03: one click grants exactly what it asked about, and is known as the banner', async () => {
    const consent = fakeConsent([posthog, map, session, service('reach', { basis: 'legitimate-interest' })]);
    getByRole(askedBy(consent), 'button', { name: 'Accept all' }).click();
    expect(consent.decide).toHaveBeenCalledExactlyOnceWith(
      { posthog: 'granted', map: 'granted' },
      { source: 'banner', language: 'en' },
    );
  });

  it('WD07: one click refuses all, and objects to what runs on legitimate interest', async () => {
    const consent = fakeConsent([posthog, service('reach', { basis: 'legitimate-interest' })]);
    getByRole(askedBy(consent), 'button', { name: 'Reject all' }).click();
    expect(consent.rejectAll).toHaveBeenCalledExactlyOnceWith({ source: 'banner', language: 'en' });
    expect(consent.decide).not.toHaveBeenCalled();
  });
});

describe('there is no banner', () => {
  it('R25, NW12: where nothing needs consent', () => {
    createInterface(fakeConsent([session]), en, { load: async () => en, settings, fail: vi.fn() }).ask();
    expect(queryByRole(document.body, 'dialog')).toBeNull();
    expect(document.body.childElementCount).toBe(0);
  });

  it('UI22: in a language that the page no longer speaks', async () => {
    const consent = fakeConsent([posthog]);
    createInterface(consent, en, { load: async () => de, settings, fail: vi.fn() }).ask();
    const banner = getByRole(document.body, 'dialog');
    document.documentElement.lang = 'de';
    await vi.waitFor(() => expect(banner.textContent).toContain(de.title));
    document.documentElement.lang = '';
  });

  it('UI26: twice', async () => {
    const shown = createInterface(fakeConsent([posthog]), en, {
      load: async () => en,
      settings,
      fail: vi.fn(),
    });
    shown.ask();
    shown.ask();
    expect(getAllByRole(document.body, 'dialog')).toHaveLength(1);
  });
});
