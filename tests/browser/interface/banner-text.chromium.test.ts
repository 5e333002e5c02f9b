import { describe, expect, test } from 'vitest';
import type { Config } from '../../../src/model/config/config.js';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { banner, openInterface, services, siteConfig } from '../../support/interface-page.js';

/** What the banner says, without its links and buttons. */
const textOf = async (tab: Tab): Promise<string> => {
  await tab.appears(banner);
  return tab.evaluate(() =>
    [
      ...document.querySelectorAll('placet-banner > :not(button)'),
      ...(document.querySelector('placet-banner')?.shadowRoot?.querySelectorAll('summary') ?? []),
    ]
      .filter((piece) => piece.checkVisibility())
      .map((piece) => piece.textContent)
      .join(''),
  );
};

/** The path of a link that the visitor sees. */
const pathOf = async (tab: Tab, name: string): Promise<string> => {
  await tab.click({ role: 'link', name });
  await tab.waitFor(() => location.pathname !== '/');
  return tab.evaluate(() => location.pathname);
};

const pages = Object.fromEntries(
  ['/privacy', '/imprint', '/datenschutz', '/impressum'].map((path) => [path, `<title>${path}</title>`]),
);

describe.each([
  {
    lang: 'en',
    request: /Example GmbH would like to store information on your device .*, read it, and process the data/,
    purposes: ['Statistics – Learning which pages help.', 'Letters – Writing to you once a month.'],
    essential: 'Running the site',
    recipients: '3 recipients get data',
    transfer: /leaves the European Economic Area \(United States\)/,
    withdrawal: /change or withdraw your choice at any time in the cookie settings/,
    links: { 'Privacy policy': '/privacy', Imprint: '/imprint' },
  },
  {
    lang: 'de',
    request:
      /Example GmbH möchte Informationen auf Ihrem Gerät speichern .*, sie auslesen und die Daten verarbeiten/,
    purposes: ['Statistik – Lernen, welche Seiten helfen.', 'Briefe – Ihnen einmal im Monat schreiben.'],
    essential: 'Betrieb der Website',
    recipients: '3 Empfänger erhalten Daten',
    transfer: /verlässt den Europäischen Wirtschaftsraum \(Vereinigte Staaten\)/,
    withdrawal: /Entscheidung jederzeit in den Cookie-Einstellungen ändern oder widerrufen/,
    links: { Datenschutzerklärung: '/datenschutz', Impressum: '/impressum' },
  },
])(
  'in $lang the banner',
  ({ lang, request, purposes, essential, recipients, transfer, withdrawal, links }) => {
    test('names who asks, and asks for storing, reading and processing (UI10, UI16)', async () => {
      const { tab } = await openInterface({ lang });
      expect(await textOf(tab)).toMatch(request);
    });

    test('names each purpose it asks for with title and description, and no other (UI11)', async () => {
      const { tab } = await openInterface({ lang });
      const text = await textOf(tab);
      for (const purpose of purposes) expect(text).toContain(purpose);
      expect(text).not.toContain(essential);
    });

    test('tells how many recipients get data, each counted once (UI12)', async () => {
      const { tab } = await openInterface({ lang });
      expect(await textOf(tab)).toContain(recipients);
    });

    test('names the country outside the EEA that data goes to (UI13)', async () => {
      const { tab } = await openInterface({ lang });
      expect(await textOf(tab)).toMatch(transfer);
    });

    test('tells the right to withdraw, and where, before the choice (UI17)', async () => {
      const { tab } = await openInterface({ lang });
      expect(await textOf(tab)).toMatch(withdrawal);
    });

    test.each(Object.entries(links))('links to %s at %s (UI09, UI17)', async (name, path) => {
      const { tab } = await openInterface({ lang, pages });
      await tab.appears(banner);
      expect(await pathOf(tab, name)).toBe(path);
    });

    test('says in `lang` and `dir` which language it speaks (UI22, AX09)', async () => {
      const { tab } = await openInterface({ lang });
      await tab.appears(banner);
      const said = await tab.evaluate(() => {
        const { lang, dir } = document.querySelector('placet-banner') as HTMLElement;
        return { lang, dir };
      });
      expect(said).toEqual({ lang, dir: 'ltr' });
    });
  },
);

test('the number of recipients is that of the config’s optional services, whatever they are (UI12)', async () => {
  const shared = service('b', { provider: { name: 'Two Ltd' }, recipients: ['One Ltd', 'Three Ltd'] });
  const essential = service('c', { basis: 'essential', provider: { name: 'Four Ltd' } });
  const config = configOf([service('a', { provider: { name: 'One Ltd' } }), shared, essential]);
  const { tab } = await openInterface({ config });
  expect(await textOf(tab)).toContain('2 recipients get data');
});

test('the banner speaks of no transfer where no data leaves the EEA (UI13)', async () => {
  const config = siteConfig({ services: services.filter(({ thirdCountry }) => !thirdCountry) });
  const { tab } = await openInterface({ config });
  expect(await textOf(tab)).not.toContain('European Economic Area');
});

test.each<[string, Partial<Config>, string, string]>([
  ['the page’s language', {}, 'de-AT', 'de'],
  ['the config’s language before the page’s', { language: 'de' }, 'en', 'de'],
  ['the config’s language before the page’s', { language: 'en' }, 'de', 'en'],
])('the banner speaks %s (UI22)', async (_, more, lang, wanted) => {
  const { tab } = await openInterface({ config: siteConfig(more), lang });
  const { name } = await tab.appears(banner);
  expect(name).toBe({ en: 'Cookies and your data', de: 'Cookies und Ihre Daten' }[wanted]);
});

test('markup in a text of the config is shown as text and does nothing (T01)', async () => {
  const markup = '<img src="/gone" onerror="document.title=\'ran\'">';
  const config = configOf([service('stats', { title: markup, description: markup, data: [markup] })], {
    controller: { name: markup },
    purposes: [{ name: 'analytics', title: markup, description: markup }],
  });
  const { tab, site } = await openInterface({ config });
  expect(await textOf(tab)).toContain(`${markup} would like to store`);
  expect(await textOf(tab)).toContain(`${markup} – ${markup}`);
  await tab.click({ role: 'button', name: 'Settings' });
  await tab.appears({ role: 'heading', name: markup });
  expect(site.count('/gone')).toBe(0);
  expect(await tab.evaluate(() => document.title)).toBe('Example');
});
