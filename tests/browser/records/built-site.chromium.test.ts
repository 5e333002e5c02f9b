import { expect, test, vi } from 'vitest';
import { builtPage } from '../../support/built-page.js';
import { acceptAll, openPages } from '../../support/placet-page.js';
import { postedTo, RECORDS, RECORDS_CONFIG } from '../../support/records-page.js';

const timeout = 15_000;

test('law.md RC06, RC09: a built site posts decisions and erasures, though its texts come only with the interface', async () => {
  const { folder, page } = builtPage(RECORDS_CONFIG);
  const { site, tab } = await openPages(
    { '/': page, [RECORDS]: '{}', [`${RECORDS}/erase`]: '{}' },
    { directories: { '/placet/': folder } },
  );
  await tab.click(acceptAll);
  const id = await tab.waitFor(() => window.placet.record?.id ?? '');
  await vi.waitFor(
    () =>
      expect(postedTo(site.requests)).toMatchObject([
        { id, choices: { stats: 'granted' }, source: 'banner' },
      ]),
    { timeout },
  );
  await tab.waitFor(() => !/%22u%22/.test(document.cookie));
  await tab.evaluate(() => window.placet.forget());
  await vi.waitFor(() => expect(postedTo(site.requests, `${RECORDS}/erase`)).toEqual([{ id }]), { timeout });
});
