import { expect, test } from 'vitest';
import { acceptAll } from '../../support/placet-page.js';
import { visitDemo } from './demo-site.js';

test.each(['built', 'unbuilt'] as const)(
  'the inspector of the %s demo knows which service declared what is stored',
  async (build) => {
    const { tab, demo } = await visitDemo('/', { build, inspector: 'open' });
    await tab.viewport(1280, 800);
    await tab.reload();
    await tab.click(acceptAll);
    await tab.waitFor(() => {
      const stored = document.querySelector('demo-inspector')?.shadowRoot?.textContent ?? '';
      return /cookie · consent/.test(stored) && /cookie · posthog/.test(stored) && !/undeclared/.test(stored);
    });
    expect(demo.log.violations).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  },
);
