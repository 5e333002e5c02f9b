import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test, vi } from 'vitest';
import { explainConfig } from '../../src/consent/explain-config.js';
import { leftIn, visitDemo } from './demo-site.js';
import type { Tab } from './harness';
import {
  fill,
  openPlayground,
  previewConfig,
  previewText,
  shownConfig,
  shownText,
  unfold,
  verdict,
  violations,
} from './playground-page.js';

const timeout = 30_000;
const fits = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync('config/schema.json', 'utf8')));
const button = (name: string | RegExp) => ({ role: 'button', name }) as const;

/** Gives the page a clipboard that tells what was written to it: the real one asks for permissions. */
const copied = async (tab: Tab, name: string): Promise<string> => {
  await tab.evaluate(() => {
    const writeText = async (text: string) => void Object.assign(window, { copied: text });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  await tab.click(button(name));
  return tab.waitFor(() => (window as unknown as { copied?: string }).copied ?? '');
};

const paste = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate((value) => {
    const area = document.querySelector<HTMLTextAreaElement>('#paste');
    if (area) area.value = value;
    document.querySelector('#have')?.setAttribute('open', '');
  }, text);

describe('the playground', { timeout: 120_000 }, () => {
  test('shows the real banner, and follows what is typed', async () => {
    const { tab } = await openPlayground();
    await fill(tab, 'Controller', 'Hafen GmbH');
    await tab.waitFor(previewText, 'Hafen GmbH');
    expect((await shownConfig(tab)).controller.name).toBe('Hafen GmbH');
    expect(await tab.errors()).toEqual([]);
  });

  test('writes layout and position into the config, and loads the preview with them', async () => {
    const { tab } = await openPlayground();
    await tab.click({ role: 'radio', name: 'Bar' });
    await tab.click({ role: 'radio', name: 'Top end' });
    const wanted = { layout: 'bar', position: 'top-end' };
    expect((await shownConfig(tab)).interface).toEqual(wanted);
    await vi.waitFor(async () => expect((await previewConfig(tab)).interface).toEqual(wanted), { timeout });
    await tab.waitFor(previewText, 'Example GmbH');
  });

  test("writes colours as CSS, and shows them in the preview's light and dark", async () => {
    const { tab } = await openPlayground();
    await fill(tab, 'Accent, light', '#aa0000');
    await fill(tab, 'Background, dark', '#001100');
    await fill(tab, 'Text, light', 'blau');
    expect(await shownText(tab, 'css')).toBe(
      ':root {\n  --placet-accent: #aa0000;\n}\n\n' +
        '@media (prefers-color-scheme: dark) {\n  :root {\n    --placet-background: #001100;\n  }\n}\n',
    );
    await tab.appears({ css: '[data-path="theme.--placet-text"] .problem' });
    const seen = (accent: string, background: string): boolean => {
      const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
      const dialog = shown?.querySelector('[role="dialog"]');
      if (!shown || !dialog) return false;
      const root = getComputedStyle(shown.documentElement);
      return (
        root.getPropertyValue('--placet-accent').trim() === accent &&
        getComputedStyle(dialog).backgroundColor === background
      );
    };
    await tab.waitFor(seen, '#aa0000', 'rgb(255, 255, 255)');
    await tab.click({ role: 'radio', name: 'Dark' });
    await tab.waitFor(seen, '#aa0000', 'rgb(0, 17, 0)');
  });

  test('speaks another language in the preview, from right to left where it is read so', async () => {
    const { tab } = await openPlayground();
    await tab.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#preview-language');
      if (select) select.value = 'ar';
      select?.dispatchEvent(new Event('change'));
    });
    await tab.waitFor(() => {
      const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
      const dialog = shown?.querySelector('[role="dialog"]');
      return (
        dialog && /[\u0600-\u06ff]/.test(dialog.textContent) && getComputedStyle(dialog).direction === 'rtl'
      );
    });
  });

  test('adds, fills in and removes a service, and takes the removal back', async () => {
    const { tab } = await openPlayground();
    await tab.click(button('Add a service'));
    await unfold(tab, 'fold-services-2');
    await tab.evaluate(() => {
      const title = document.getElementById('field-services[2].title.en') as HTMLInputElement;
      title.value = 'Tide radio';
      title.dispatchEvent(new Event('input'));
    });
    const names = async () => (await shownConfig(tab)).services.map(({ title }) => title);
    expect(await names()).toEqual(['Cookie settings', 'Visitor statistics', 'Tide radio']);
    await vi.waitFor(async () => expect((await previewConfig(tab)).services).toHaveLength(3), { timeout });
    await tab.click(button('Remove service Tide radio'));
    expect(await names()).toEqual(['Cookie settings', 'Visitor statistics']);
    await tab.click(button('Undo'));
    expect(await names()).toEqual(['Cookie settings', 'Visitor statistics', 'Tide radio']);
  });

  test('writes texts in each language that is added', async () => {
    const { tab } = await openPlayground();
    await tab.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('#add-language');
      if (select) select.value = 'de';
      select?.dispatchEvent(new Event('change'));
    });
    await fill(tab, 'Privacy policy (German)', '/datenschutz');
    expect((await shownConfig(tab)).links?.privacyPolicy).toEqual({ en: '/privacy', de: '/datenschutz' });
  });

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
    expect(await verdict(tab)).toBe('This config is right: placet check accepts it.');
    expect(await tab.evaluate(beside)).toBe('');
    await tab.waitFor(previewText, 'Hafen GmbH');
    expect((await shownConfig(tab)).cookie).toEqual({ days: 180 });
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

  test('leaves the focus where one types while the preview opens the settings', async () => {
    const { tab } = await openPlayground();
    await tab.click(button('Open settings'));
    const open = (wanted: string): boolean => {
      const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
      const isOpen = shown?.querySelector('placet-settings')?.shadowRoot?.querySelector('dialog')?.open;
      return (
        Boolean(isOpen) && (shown?.querySelector('[data-placet-config]')?.textContent ?? '').includes(wanted)
      );
    };
    await tab.waitFor(open, 'Example GmbH');
    await fill(tab, 'Controller', 'Hafen');
    await tab.waitFor(open, '"Hafen"');
    await vi.waitFor(async () => expect((await tab.activeElement())?.name).toBe('Controller'), { timeout });
    await tab.type(' GmbH');
    expect((await shownConfig(tab)).controller.name).toBe('Hafen GmbH');
  });

  test.skipIf(!existsSync('config/services/youtube.json'))(
    'adds a ready-made service with its purpose, found by its name',
    async () => {
      const { tab } = await openPlayground();
      await unfold(tab, 'ready-made');
      await tab.click({ role: 'searchbox', name: 'Find a service' });
      await tab.type('youtube');
      await tab.click(button('Add YouTube'));
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

  describe.each([
    { colorScheme: 'light', size: [1440, 900] },
    { colorScheme: 'dark', size: [1440, 900] },
    { colorScheme: 'light', size: [360, 740] },
    { colorScheme: 'dark', size: [360, 740] },
  ] as const)('in $colorScheme colours at $size', ({ colorScheme, size }) => {
    test('axe-core finds nothing wrong, and nothing is wider than the page', async () => {
      const { tab } = await openPlayground({ colorScheme }, size);
      expect(await violations(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  });

  test.each(['/', '/de/'])('is linked from the footer of %s', async (path) => {
    const { tab } = await visitDemo(path);
    await tab.click({ role: 'link', name: 'Playground' });
    await tab.appears({ role: 'heading', name: 'Write your config' });
  });
});
