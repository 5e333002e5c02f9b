/** Takes pictures of every layout, theme, language direction and size into `dist/screenshots`: `npm run build && npm run screenshots`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium, type Page } from 'playwright-core';
import type { Appearance, Config, Service } from '../../src/consent/config.js';

const OUT = 'dist/screenshots';
const browserPath = process.env.PLACET_CHROMIUM ?? '/usr/bin/chromium';

const serviceOf = (index: number): Service => ({
  name: `service-${index}`,
  basis: index ? 'consent' : 'essential',
  purposes: [['operation', 'analytics', 'marketing'][index ? 1 + (index % 2) : 0] ?? ''],
  title: `${['Login', 'Visitor counts', 'Newsletter', 'Maps', 'Videos'][index % 5]} ${index || ''}`.trim(),
  description: 'Tells us which pages help, and which do not.',
  provider: { name: 'Counting Inc.', country: 'US' },
  thirdCountry: true,
  storage: [{ name: 'ph_*', type: 'localStorage', duration: 'P365D', purpose: 'Recognises your browser' }],
});

const configOf = (appearance: Appearance, count: number, language: string): Config => ({
  version: '1',
  language,
  controller: { name: 'Example GmbH' },
  links: { privacyPolicy: '/privacy', imprint: '/imprint' },
  interface: appearance,
  purposes: [
    { name: 'operation', title: { en: 'Running the site', de: 'Betrieb der Website', ar: 'تشغيل الموقع' } },
    {
      name: 'analytics',
      title: { en: 'Statistics', de: 'Reichweitenmessung', ar: 'الإحصاءات' },
      description: {
        en: 'Learning which pages help.',
        de: 'Lernen, welche Seiten helfen.',
        ar: 'معرفة الصفحات المفيدة.',
      },
    },
    {
      name: 'marketing',
      title: { en: 'Marketing', de: 'Werbung', ar: 'التسويق' },
      description: {
        en: 'Writing to you once a month.',
        de: 'Ihnen monatlich schreiben.',
        ar: 'مراسلتك شهريًا.',
      },
    },
  ],
  services: Array.from({ length: count }, (_, index) => serviceOf(index)),
});

const pageOf = (
  config: Config,
  css: string,
): string => `<!doctype html><html lang="${config.language}" dir="${config.language === 'ar' ? 'rtl' : 'ltr'}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Example</title>
<style>:root { color-scheme: light dark } body { font: 17px/1.6 Georgia, serif; margin: 4rem 10% } ${css}</style>
<script type="application/json" data-placet-config>${JSON.stringify(config)}</script><script src="/placet.js"></script>
<h1>Example</h1>${'<p>A page about something else, with words enough to show what stands over them.</p>'.repeat(12)}</html>`;

let html = '';
const server = createServer(({ url = '/' }, response) => {
  const isScript = url.endsWith('.js');
  response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? readFileSync(`dist${url}`) : html);
}).listen(0);
const address = server.address();
const port = typeof address === 'object' ? address?.port : 0;

interface Shot {
  readonly name: string;
  readonly appearance?: Appearance;
  readonly count?: number;
  readonly language?: string;
  readonly css?: string;
  readonly size?: readonly [number, number];
  readonly dark?: boolean;
  readonly forced?: boolean;
  readonly settings?: boolean;
}

const take = async (page: Page, shot: Shot): Promise<void> => {
  const { appearance = {}, count = 5, language = 'en', css = '', size = [1280, 800] } = shot;
  html = pageOf(configOf(appearance, count, language), css);
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.emulateMedia({
    colorScheme: shot.dark ? 'dark' : 'light',
    forcedColors: shot.forced ? 'active' : 'none',
  });
  await page.goto(`http://localhost:${port}/`);
  await page.waitForSelector('placet-banner');
  if (shot.settings) {
    await page.click('placet-banner [data-action=settings]');
    await page.waitForSelector('placet-settings dialog');
  }
  await page.screenshot({ path: `${OUT}/${shot.name}.png` });
};

const layouts: readonly Appearance[] = [
  { layout: 'box' },
  { layout: 'box', position: 'bottom-end' },
  { layout: 'box', position: 'top-start' },
  { layout: 'box', position: 'top-end' },
  { layout: 'bar' },
  { layout: 'bar', position: 'top-start' },
  { layout: 'dialog' },
  { layout: 'dialog', modal: true },
];
const nameOf = ({ layout, position, modal }: Appearance): string =>
  [layout, position, modal && 'modal'].filter(Boolean).join('-');
const phone = [390, 844] as const;
const shots: readonly Shot[] = [
  ...layouts.flatMap((appearance) =>
    ['en', 'de', 'ar'].flatMap((language) =>
      [false, true].flatMap((dark) => {
        const name = `${nameOf(appearance)}-${language}-${dark ? 'dark' : 'light'}`;
        return [
          { name, appearance, language, dark },
          { name: `${name}-phone`, appearance, language, dark, size: phone },
        ];
      }),
    ),
  ),
  ...[5, 151].flatMap((count) =>
    ['en', 'de', 'ar'].flatMap((language) =>
      [false, true].flatMap((dark) => {
        const name = `settings-${count - 1}-${language}-${dark ? 'dark' : 'light'}`;
        return [
          { name, count, language, dark, settings: true },
          { name: `${name}-phone`, count, language, dark, settings: true, size: phone },
        ];
      }),
    ),
  ),
  { name: 'forced-banner', forced: true },
  { name: 'forced-settings', forced: true, settings: true },
  { name: 'text-200', css: 'html { font-size: 200% }', size: phone, language: 'de' },
  { name: 'small-320', size: [320, 568], language: 'de' },
  { name: 'theme-yellow', css: ':root { --placet-accent: #ffd400 }' },
  { name: 'theme-black', css: ':root { --placet-background: #0b0b0b }' },
  { name: 'theme-yellow-settings', css: ':root { --placet-accent: #ffd400 }', settings: true },
];

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath });
const page = await browser.newPage();
const [wanted = ''] = process.argv.slice(2);
for (const shot of shots.filter(({ name }) => name.includes(wanted))) await take(page, shot);
await browser.close();
server.close();
