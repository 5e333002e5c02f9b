/**
 * Takes pictures of every layout, theme, language direction and size into `dist/screenshots`:
 * `npm run build && npm run screenshots`. With a word, only those with it in their name: `npm run screenshots -- bar-top`.
 * `shots.ts` lists them; what is new in the interface gets its line there.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium, type Page } from 'playwright-core';
import { type Shot, type State, shots } from './shots.js';
import { pageOf } from './site.js';

const OUT = 'dist/screenshots';
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 36"><path fill="#345" d="M0 0h64v36H0z"/><circle cx="40" cy="12" r="8" fill="#fc6"/><path fill="#687" d="M0 36l20-20 14 12 8-6 22 14z"/></svg>`;
const browserPath = process.env.PLACET_CHROMIUM ?? '/usr/bin/chromium';

let html = '';
const server = createServer(({ url = '/' }, response) => {
  const ending = /\.(js|svg)$/.exec(url)?.[1] ?? 'html';
  const type = { js: 'text/javascript', svg: 'image/svg+xml', html: 'text/html' }[ending] ?? '';
  response.setHeader('content-type', type);
  response.end(ending === 'js' ? readFileSync(`dist${url}`) : ending === 'svg' ? PICTURE : html);
}).listen(0);
const address = server.address();
const port = typeof address === 'object' ? address?.port : 0;

const openSettings = async (page: Page): Promise<void> => {
  await page.evaluate('placet.openSettings()');
  await page.waitForSelector('placet-settings dialog');
};

const refuse = async (page: Page): Promise<void> => {
  await page.click('placet-banner [data-action=reject-all]');
  await page.waitForSelector('placet-banner', { state: 'detached' });
};

/** Brings the page into the state of a picture. */
const reach: Readonly<Record<State, (page: Page) => Promise<void>>> = {
  async banner() {},
  settings: openSettings,
  async unfolded(page) {
    await openSettings(page);
    const purpose = page.locator('.purpose').nth(1);
    if ((await purpose.getAttribute('open')) === null) await purpose.locator('summary').first().click();
    await purpose.locator('.service summary').first().click();
    await purpose.locator('.switch input').first().check();
    await purpose.evaluate((node) => node.scrollIntoView());
  },
  async search(page) {
    await openSettings(page);
    await page.fill('placet-settings input[type=search]', 'map');
  },
  async record(page) {
    await refuse(page);
    await openSettings(page);
    await page.locator('placet-settings .body').evaluate((body) => body.scrollTo(0, body.scrollHeight));
  },
  async decided(page) {
    await refuse(page);
    const saved = page.locator('placet-saved');
    await saved.evaluate((one) => Promise.all(one.getAnimations().map(({ finished }) => finished)));
  },
};

const take = async (page: Page, shot: Shot): Promise<void> => {
  const { size = [1280, 800], state = 'banner' } = shot;
  html = pageOf(shot);
  await page.context().clearCookies();
  await page.mouse.move(0, 0);
  await page.setViewportSize({ width: size[0], height: size[1] });
  await page.emulateMedia({
    colorScheme: shot.dark ? 'dark' : 'light',
    forcedColors: shot.forced ? 'active' : 'none',
  });
  await page.goto(`http://localhost:${port}/`);
  await page.waitForSelector('placet-banner');
  await reach[state](page);
  if (shot.body?.includes('iframe')) await page.waitForSelector('placet-embed');
  if (shot.body?.includes('declaration')) await page.waitForSelector('placet-declaration table');
  if (shot.appearance?.badge) await page.waitForSelector('placet-badge button');
  await page.screenshot({ path: `${OUT}/${shot.name}.png`, fullPage: shot.body !== undefined });
};

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: browserPath });
const page = await browser.newPage();
const [wanted = ''] = process.argv.slice(2);
for (const shot of shots.filter(({ name }) => name.includes(wanted))) await take(page, shot);
await browser.close();
server.close();
