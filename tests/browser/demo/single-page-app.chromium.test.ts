import { describe, expect, test, vi } from 'vitest';
import { acceptAll, rejectAll } from '../../support/placet-page.js';
import { leftIn, visitDemo } from './demo-site.js';

const timeout = 30_000;
const settings = { role: 'button', name: 'Cookie settings' } as const;

describe('a single-page app with the npm package', { timeout: 120_000 }, () => {
  test('loads nothing of PostHog before the grant (R02)', async () => {
    const visit = await visitDemo('/app/');
    await visit.tab.appears(acceptAll);
    await visit.tab.click({ role: 'link', name: 'Consent' });
    expect(visit.ingested()).toBe(0);
    expect(await leftIn(visit)).toEqual([]);
    const loaded = await visit.tab.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /posthog|module-/.test(name))).toEqual([]);
  });

  test('counts routes after the grant, stops on withdrawal and resumes, all in one page (R17)', async () => {
    const visit = await visitDemo('/app/');
    const views = () => visit.events().filter((name) => name === '$pageview').length;
    await visit.tab.click(acceptAll);
    await vi.waitFor(() => expect(views()).toBe(1), { timeout });
    await visit.tab.click({ role: 'link', name: 'Chart' });
    await vi.waitFor(() => expect(views()).toBe(2), { timeout });

    await visit.tab.click(settings);
    await visit.tab.click(rejectAll);
    await visit.tab.disappears(rejectAll);
    const sent = visit.ingested();
    await visit.tab.click({ role: 'link', name: 'Consent' });
    await visit.tab.appears({ role: 'heading', name: 'Consent' });
    await visit.tab.click({ role: 'link', name: 'Roster' });
    expect(visit.ingested()).toBe(sent);
    expect(await leftIn(visit)).toEqual(['cookie klaro']);

    await visit.tab.click(settings);
    await visit.tab.click(acceptAll);
    await vi.waitFor(() => expect(views()).toBeGreaterThan(2), { timeout });
    expect(await visit.tab.errors()).toEqual([]);
    expect(visit.demo.log.violations).toEqual([]);
  });
});
