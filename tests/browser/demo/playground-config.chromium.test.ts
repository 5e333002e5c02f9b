import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { explainConfig } from '../../../src/model/config/explain-config.js';
import { openSession, serve } from '../../support/browser';
import { leftIn } from './demo-site.js';
import {
  copied,
  fill,
  openPlayground,
  paste,
  previewText,
  shownConfig,
  shownText,
  unfold,
  verdict,
} from './playground-page.js';

const fits = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('config/schema.json', 'utf8')));
const button = (name: string | RegExp) => ({ role: 'button', name }) as const;

describe('what the playground writes and reads', { timeout: 120_000 }, () => {
  test('gives a config that the start takes and the schema describes, as it is shown', async () => {
    const { tab } = await openPlayground();
    await tab.click({ role: 'radio', name: 'Dialog' });
    await tab.click({ role: 'checkbox', name: /^Modal/ });
    const text = await copied(tab, 'Copy the config');
    expect(text).toBe(await shownText(tab, 'config'));
    const config: unknown = JSON.parse(text);
    expect(explainConfig(config)).toBeUndefined();
    expect(fits(config) || fits.errors).toBe(true);
    expect(config).toMatchObject({ interface: { layout: 'dialog', modal: true } });
  });

  test('gives a tag with what the optional services hold back, and none for essential ones', async () => {
    const { tab } = await openPlayground();
    const tag = await copied(tab, 'Copy the tag');
    expect(tag).toContain('<script src="/placet/placet.js" data-config="/placet/config.json"></script>');
    expect(tag).toContain('data-service="statistics"');
    expect(tag).not.toContain('data-service="consent"');
  });

  test('tells what is wrong beside the field, keeps what was typed, and what was right stays in the preview', async () => {
    const { tab } = await openPlayground();
    await unfold(tab, 'more-site');
    await fill(tab, 'Days it is kept', 'soon');
    const sentence = 'cookie.days: "soon" does not fit; it must be a whole number from 1 to 400';
    expect(await verdict(tab)).toBe(sentence);
    const beside = (): string | null | undefined =>
      document.querySelector('[data-path="cookie.days"] .problem')?.textContent;
    expect(await tab.evaluate(beside)).toBe(sentence);
    expect((await tab.find(button('Copy the config')))?.disabled).toBe(true);

    await fill(tab, 'Controller', 'Hafen GmbH');
    const typed = (): string | undefined =>
      document.querySelector<HTMLInputElement>('[data-path="cookie.days"] input')?.value;
    expect(await tab.evaluate(typed)).toBe('soon');
    expect(await tab.evaluate(previewText, 'Example GmbH')).toBe(true);

    await fill(tab, 'Days it is kept', '180');
    expect(await tab.evaluate(beside)).toBe('');
    // the service that declares the cookie says 365 days: a browser can read that, and it is not true
    expect(await verdict(tab)).toBe('placet check does not accept this config yet: 1 error.');
    const untrue = 'the cookie lives for 180 days (`cookie.days`); declare "P180D"';
    const beside180 = (): readonly (string | null)[] =>
      [...document.querySelectorAll('#form .problem:not(:empty)')].map(({ textContent }) => textContent);
    expect(await tab.evaluate(beside180)).toEqual([expect.stringContaining(untrue)]);
    expect((await tab.find({ role: 'list', name: 'What placet check says' }))?.visible).toBe(true);
    await tab.click(button('Go to it'));
    expect((await tab.activeElement())?.name).toBe('Kept for');
    await tab.press('Control+a');
    await tab.type('P180D');
    expect(await verdict(tab)).toBe('This config is right: placet check accepts it.');
    expect((await tab.find(button('Copy the config')))?.disabled).toBe(false);
    await tab.waitFor(previewText, 'Hafen GmbH');
    expect((await shownConfig(tab)).cookie).toEqual({ days: 180 });
  });

  test('marks what a vendor gives out, for a service of the config, and says what is missing', async () => {
    const { tab } = await openPlayground();
    const snippet = '<script async src="https://www.googletagmanager.com/gtag/js?id=G-A"></script>';
    const marked = (): string => document.getElementById('marked-text')?.textContent ?? '';
    await fill(tab, 'The vendor’s snippet', snippet);
    expect(await tab.evaluate(marked)).toBe(snippet);
    const left = { role: 'list', name: 'What is left to you' } as const;
    expect((await tab.find(left))?.visible).toBe(true);
    await unfold(tab, 'ready-made');
    await tab.click(button('Add Google Analytics 4'));
    expect(await tab.waitFor(marked)).toContain('data-service="google-analytics"');
    expect((await tab.find(left))?.visible ?? false).toBe(false);
    expect(await copied(tab, 'Copy the marked snippet')).toBe(await tab.evaluate(marked));
  });

  test('packs a site whose example page asks, in the languages that are written in', async () => {
    const { tab } = await openPlayground();
    await tab.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        (blob as Blob).arrayBuffer().then((bytes) => {
          Object.assign(window, { packed: Array.from(new Uint8Array(bytes)) });
        });
        return make.call(URL, blob);
      };
    });
    await tab.click(button('Download all of it (ZIP)'));
    const packed = await tab.waitFor(() => (window as unknown as { packed: readonly number[] }).packed);
    const files = unzipSync(Uint8Array.from(packed));
    const names = Object.keys(files);
    expect(names).toContain('placet/placet-en.js');
    expect(names.filter((name) => /-(de|dev|fr)\.js$/.test(name))).toEqual([]);
    const site = await serve({
      handler: ({ path }, response) => {
        const file = files[path.slice(1)];
        if (!file) return false;
        const type = path.endsWith('.js')
          ? 'text/javascript'
          : path.endsWith('.json')
            ? 'application/json'
            : 'text/html';
        response.writeHead(200, { 'content-type': type }).end(file);
        return true;
      },
    });
    const visitor = await (await openSession()).newTab();
    await visitor.goto(site.url('/example.html'));
    await visitor.click(button('Settings'));
    await visitor.appears({ role: 'dialog', name: 'Cookie settings' });
    await visitor.click(button('Accept all'));
    await visitor.waitFor(() => window.placet.allows('statistics'));
    expect(site.requests.filter(({ path }) => !files[path.slice(1)])).toEqual([]);
    expect(await visitor.errors()).toEqual([]);
  });

  test('leads to a mistake that lies folded away', async () => {
    const { tab } = await openPlayground();
    await unfold(tab, 'fold-services-1');
    await tab.click({ css: '[id="field-services[1].name"]' });
    await tab.press('Control+a');
    await tab.type('Not A Name');
    await tab.evaluate(() => document.getElementById('fold-services-1')?.removeAttribute('open'));
    await tab.click(button('Go to it'));
    expect((await tab.activeElement())?.name).toBe('Name');
  });

  test('reads a config that someone has, and gives it back with all that it has no field for', async () => {
    const { tab } = await openPlayground();
    const whole = readFileSync('config/marketing-site.json', 'utf8');
    await paste(tab, `${whole.trimEnd().slice(0, -1)}, "purpses": []}`);
    await tab.click(button('Read it'));
    const told = () => document.querySelector('#paste-problem')?.textContent ?? '';
    expect(await tab.evaluate(told)).toContain(
      'purpses: "purpses" is not known here; did you mean "purposes"?',
    );
    await paste(tab, '{ nothing');
    await tab.click(button('Read it'));
    expect(await tab.evaluate(told)).toContain('This is no JSON');
    expect(await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#paste')?.value)).toBe(
      '{ nothing',
    );
    expect((await shownConfig(tab)).controller.name).toBe('Example GmbH');

    await paste(tab, whole);
    await tab.click(button('Read it'));
    expect(await shownConfig(tab)).toEqual(JSON.parse(whole));
    await tab.waitFor(previewText, 'Halligen Software GmbH');
  });

  test('stores nothing, sends nothing and asks no other host, whatever one decides in the preview', async () => {
    const visit = await openPlayground();
    const { tab } = visit;
    await paste(tab, readFileSync('config/marketing-site.json', 'utf8'));
    await tab.click(button('Read it'));
    await tab.waitFor(previewText, 'Halligen Software GmbH');
    const decided = await tab.evaluate(() => {
      const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentWindow as Window &
        typeof globalThis;
      shown.document.querySelector<HTMLElement>('[data-action="accept-all"]')?.click();
      const granted = shown.placet.allows('posthog');
      shown.placet.withdraw();
      return [granted, shown.placet.choice('posthog')];
    });
    expect(decided).toEqual([true, 'denied']);
    await tab.click(button('Open settings'));
    await tab.waitFor(() => {
      const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
      return shown?.querySelector('placet-settings')?.shadowRoot?.querySelector('dialog')?.open;
    });
    expect(await leftIn(visit)).toEqual([]);
    const hosts = await tab.evaluate(() => {
      const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentWindow;
      const entries = [performance, shown?.performance].flatMap(
        (each) => each?.getEntriesByType('resource') ?? [],
      );
      return [...new Set(entries.map(({ name }) => new URL(name).origin))];
    });
    expect(hosts).toEqual([new URL(visit.url('/')).origin]);
    expect(visit.demo.log.requests).toEqual([]);
    expect(visit.demo.log.violations).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });

  test.skipIf(!existsSync('config/services/youtube.json'))(
    'adds a ready-made service with its purpose, found by its name',
    async () => {
      const { tab } = await openPlayground();
      await unfold(tab, 'ready-made');
      await tab.click({ role: 'searchbox', name: 'Find a service, by name or purpose' });
      await tab.type('youtube');
      await tab.click(button('Add YouTube'));
      const said = (): string => document.getElementById('news')?.textContent ?? '';
      expect(await tab.evaluate(said)).toMatch(/^Added YouTube\. Left to you: .+/);
      const config = await shownConfig(tab);
      const added = config.services.find(({ name }) => name === 'youtube');
      expect(added?.basis).toBe('consent');
      expect(config.purposes.map(({ name }) => name)).toEqual(
        expect.arrayContaining([...(added?.purposes ?? [''])]),
      );
      expect(explainConfig(config)).toBeUndefined();
      expect(fits(config) || fits.errors).toBe(true);
    },
  );
});
