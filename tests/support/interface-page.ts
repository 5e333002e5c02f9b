import type { Config, Service } from '../../src/model/config/config.js';
import { openSession, type Page, type SessionOptions, type SiteOptions, serve, type Tab } from './browser';
import { configOf } from './configs.js';
import { type Opened, placetPage } from './placet-page.js';

/** One service of each kind, with everything a config may tell about it, in two languages. */
export const services: readonly Service[] = [
  {
    name: 'login',
    basis: 'essential',
    purposes: ['operation'],
    title: { en: 'Your login', de: 'Ihre Anmeldung' },
    storage: [{ name: 'session', type: 'cookie', duration: 'session' }],
  },
  {
    name: 'posthog',
    basis: 'consent',
    purposes: ['analytics'],
    title: { en: 'Visitor counts', de: 'Besucherzählung' },
    description: { en: 'Tells us which pages help.', de: 'Zeigt uns, welche Seiten helfen.' },
    provider: { name: 'Counting Inc.', country: 'US' },
    thirdCountry: true,
    legalBasis: ['GDPR 6(1)(a)'],
    data: [{ en: 'pseudonymous IDs', de: 'pseudonyme Kennungen' }],
    retention: 'P180D',
    storage: [
      {
        name: 'ph_*',
        type: 'localStorage',
        duration: 'P365D',
        purpose: { en: 'Recognises your browser', de: 'Erkennt Ihren Browser wieder' },
      },
    ],
  },
  {
    name: 'heatmap',
    basis: 'consent',
    purposes: ['analytics'],
    title: { en: 'Heatmaps', de: 'Klickkarten' },
    provider: { name: 'Counting Inc.', country: 'US' },
    recipients: ['Counting Inc.', 'Hosting AG'],
    thirdCountry: true,
  },
  {
    name: 'letters',
    basis: 'consent',
    purposes: ['newsletter'],
    title: { en: 'Newsletter', de: 'Rundbrief' },
    provider: { name: 'Mail GmbH', country: 'DE' },
    thirdCountry: false,
  },
];

const texts: Partial<Config> = {
  links: {
    privacyPolicy: { en: '/privacy', de: '/datenschutz' },
    imprint: { en: '/imprint', de: '/impressum' },
  },
  purposes: [
    { name: 'operation', title: { en: 'Running the site', de: 'Betrieb der Website' } },
    {
      name: 'analytics',
      title: { en: 'Statistics', de: 'Statistik' },
      description: { en: 'Learning which pages help.', de: 'Lernen, welche Seiten helfen.' },
    },
    {
      name: 'newsletter',
      title: { en: 'Letters', de: 'Briefe' },
      description: { en: 'Writing to you once a month.', de: 'Ihnen einmal im Monat schreiben.' },
    },
  ],
};

/** The config of a site in English and German: three optional services of two companies and one essential service. */
export const siteConfig = (more: Partial<Config> = {}): Config => configOf(services, { ...texts, ...more });

/** What a test may say about the page it opens. */
export interface InterfaceOptions extends Pick<SessionOptions, 'colorScheme' | 'reducedMotion'> {
  readonly config?: Config;
  readonly lang?: string;
  readonly head?: string;
  readonly body?: string;
  readonly pages?: Readonly<Record<string, Page>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly handler?: SiteOptions['handler'];
  /** `commit`: the page may never finish loading. */
  readonly until?: 'load' | 'commit';
  /** Of the page. CSS pixels. */
  readonly size?: readonly [width: number, height: number];
}

/** Opens a page of the site in a fresh profile. It does not wait for the banner. */
export const openInterface = async (options: InterfaceOptions = {}): Promise<Opened> => {
  const {
    config = siteConfig(),
    size,
    pages,
    headers = {},
    handler,
    until = 'load',
    colorScheme,
    reducedMotion,
    ...page
  } = options;
  const site = await serve({
    ...(handler && { handler }),
    pages: { '/': placetPage(config, page).replace('<main>', '<header>Example</header><main>'), ...pages },
    directories: { '/placet/': 'dist' },
    headers,
  });
  const session = await openSession({
    ...(colorScheme && { colorScheme }),
    ...(reducedMotion && { reducedMotion }),
  });
  const tab = await session.newTab();
  if (size) await tab.viewport(...size);
  await tab.goto(site.url('/'), { until });
  return { site, session, tab };
};

/** Opens a page whose interface is held back on its way to the browser, until the test lets it come. */
export const openHeldBack = async (
  options: InterfaceOptions = {},
): Promise<Opened & { readonly release: () => void }> => {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const handler: SiteOptions['handler'] = async ({ path }) => {
    if (path === '/placet/placet-ui.js') await released;
    return false;
  };
  // Firefox holds the load event back for a module under way
  const opened = await openInterface({ ...options, handler, until: 'commit' });
  await opened.tab.waitFor(() => document.readyState !== 'loading');
  return { ...opened, release };
};

export const banner = {
  role: 'dialog',
  name: /^(Cookies and your data|Cookies und Ihre Daten|ملفات تعريف الارتباط وبياناتك)$/,
} as const;
export const settings = {
  role: 'dialog',
  name: /^(Cookie settings|Cookie-Einstellungen|إعدادات ملفات تعريف الارتباط)$/,
} as const;
const rejectAny = { role: 'button', name: /^(Reject all|Alle ablehnen|رفض الكل)$/ } as const;
export const footerLink = { role: 'link', name: 'Cookie settings' } as const;
export const save = { role: 'button', name: 'Save selection' } as const;

/** The interface's two layers. */
export const layers = ['banner', 'settings'] as const;
export type Layer = (typeof layers)[number];

/** Opens a layer as a visitor would. */
export const open = async (tab: Tab, layer: Layer): Promise<void> => {
  await tab.appears(banner);
  if (layer === 'banner') return;
  await tab.click({ role: 'button', name: /^(Settings|Einstellungen)$/ });
  await tab.appears(settings);
};

/** Doubles the size of text, as a visitor's own setting does, in the elements of ours that are in the page. */
export const doubleText = (tab: Tab): Promise<void> =>
  tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':host { font-size: 32px !important }');
    for (const { shadowRoot } of document.querySelectorAll('placet-banner, placet-settings'))
      shadowRoot?.adoptedStyleSheets.push(sheet);
  });

/** Refuses, and then opens the settings by the footer link, as someone who comes back to them. */
export const reopen = async (tab: Tab): Promise<void> => {
  await tab.click(rejectAny);
  await tab.disappears(banner);
  await tab.click(footerLink);
  await tab.appears(settings);
};

/** What the visitor's record says of the optional services; empty while there is none. */
export const choices = (tab: Tab): Promise<Readonly<Record<string, string>>> =>
  tab.evaluate(() => ({ ...window.placet.record?.choices }) as Record<string, string>);

/** Two frames: what a page does to us is answered before the next one. */
export const frames = (tab: Tab) =>
  tab.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );

/** How many of each of ours the page has. */
export const countParts = (tab: Tab) =>
  tab.evaluate(() =>
    ['placet-banner', 'placet-settings', 'placet-badge', 'placet-status'].map(
      (tag) => document.querySelectorAll(tag).length,
    ),
  );
