import type { Config } from '../../../src/model/config/config.js';
import { violations } from '../../support/axe.js';
import type { SessionOptions, Tab } from '../../support/browser';
import { type DemoVisit, visitDemo } from './demo-site.js';

/** The frame's document when the preview stands in it; for `tab.waitFor`, which polls. */
export const previewText = (wanted: string): boolean => {
  const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
  const dialog = shown?.querySelector('placet-banner');
  return (dialog?.textContent ?? '').includes(wanted);
};

/** The config that the preview's page has inline; `{}` while it loads. */
export const previewConfig = (tab: Tab): Promise<Config> =>
  tab.evaluate(() => {
    const shown = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
    return JSON.parse(shown?.querySelector('script[data-placet-config]')?.textContent || '{}');
  });

/** Opens the playground, and waits until the banner stands in the preview. */
export const openPlayground = async (
  options: SessionOptions = {},
  size?: readonly [width: number, height: number],
): Promise<DemoVisit> => {
  const visit = await visitDemo('/playground/', options);
  if (size) await visit.tab.viewport(...size);
  await visit.tab.waitFor(previewText, 'Example GmbH');
  return visit;
};

/** The text of one of the three boxes. */
export const shownText = (tab: Tab, what: 'config' | 'css' | 'tag'): Promise<string> =>
  tab.evaluate((id) => document.getElementById(id)?.textContent ?? '', `${what}-text`);

/** The config as the page shows it. */
export const shownConfig = async (tab: Tab): Promise<Config> => JSON.parse(await shownText(tab, 'config'));

/** Unfolds what has one of these ids. */
export const unfold = (tab: Tab, ...ids: readonly string[]): Promise<void> =>
  tab.evaluate((ids) => {
    for (const id of ids) document.getElementById(id)?.setAttribute('open', '');
  }, ids);

/** Types into a field in the place of what stands there. */
export const fill = async (tab: Tab, name: string, text: string): Promise<void> => {
  await tab.click({ role: 'textbox', name });
  await tab.press('Control+a');
  await tab.press('Backspace');
  if (text) await tab.type(text);
};

/** What the sentence at the top says. */
export const verdict = (tab: Tab): Promise<string> =>
  tab.evaluate(() => document.getElementById('verdict')?.firstChild?.textContent ?? '');

/** Gives the page a clipboard that tells what was written to it: the real one asks for permissions. */
export const copied = async (tab: Tab, name: string): Promise<string> => {
  await tab.evaluate(() => {
    const writeText = async (text: string) => void Object.assign(window, { copied: text });
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  await tab.click({ role: 'button', name });
  return tab.waitFor(() => (window as unknown as { copied?: string }).copied ?? '');
};

/** Puts text where a config is pasted. */
export const paste = (tab: Tab, text: string): Promise<void> =>
  tab.evaluate((value) => {
    const area = document.querySelector<HTMLTextAreaElement>('#paste');
    if (area) area.value = value;
    document.querySelector('#have')?.setAttribute('open', '');
  }, text);

/** What axe-core finds on the page with everything unfolded, as `rule: element`. */
export const unfoldedViolations = async (tab: Tab): Promise<readonly string[]> => {
  await tab.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  // the frame is a page of its own, with a banner that has tests of its own
  return violations(tab, { unmeasured: false, exclude: '#frame' });
};
