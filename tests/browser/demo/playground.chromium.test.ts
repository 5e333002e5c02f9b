import { describe, expect, test, vi } from 'vitest';
import { visitDemo } from './demo-site.js';
import {
  fill,
  openPlayground,
  previewConfig,
  previewText,
  shownConfig,
  shownText,
  unfold,
  unfoldedViolations,
} from './playground-page.js';

const timeout = 30_000;
const button = (name: string | RegExp) => ({ role: 'button', name }) as const;

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
      const dialog = shown?.querySelector('placet-banner');
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
      const dialog = shown?.querySelector('placet-banner');
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

  // WebKit would scroll the page to the frame as well
  test('leaves the focus where it is while the preview opens a modal banner', async () => {
    const { tab } = await openPlayground();
    await tab.click({ role: 'radio', name: 'Dialog' });
    await tab.click({ role: 'checkbox', name: /^Modal/ });
    await tab.waitFor(() => {
      const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
      return shown?.querySelector('placet-banner[data-wall]:popover-open') != null;
    });
    expect((await tab.activeElement())?.name).toMatch(/^Modal/);
  });

  describe.each([
    { colorScheme: 'light', size: [1440, 900] },
    { colorScheme: 'dark', size: [1440, 900] },
    { colorScheme: 'light', size: [360, 740] },
    { colorScheme: 'dark', size: [360, 740] },
  ] as const)('in $colorScheme colours at $size', ({ colorScheme, size }) => {
    test('axe-core finds nothing wrong, and nothing is wider than the page', async () => {
      const { tab } = await openPlayground({ colorScheme }, size);
      expect(await unfoldedViolations(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
        0,
      );
    });
  });

  test.each(['/', '/de/'])('is linked from the footer of %s', async (path) => {
    const { tab } = await visitDemo(path);
    // the click would land on the banner if it came in between
    await tab.appears({ css: 'placet-banner' });
    await tab.click({ role: 'link', name: 'Playground' });
    await tab.appears({ role: 'heading', name: 'Write your config' });
  });
});
