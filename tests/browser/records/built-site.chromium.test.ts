import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { acceptAll, openPages } from '../../support/placet-page.js';
import { postedTo, RECORDS, RECORDS_CONFIG } from '../../support/records-page.js';

const timeout = 15_000;
const folder = mkdtempSync(join(tmpdir(), 'placet-records-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('law.md RC06, RC09: a built site posts decisions and erasures, though its texts come only with the interface', async () => {
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(RECORDS_CONFIG));
  const out = join(folder, 'placet');
  execFileSync(process.execPath, ['dist/cli/placet.js', 'build', config, '--out', out, '--base', '/placet/']);
  const page = `<!doctype html><html lang="en"><head>${readFileSync(join(out, 'placet.html'), 'utf8')}</head><body><h1>Example</h1></body></html>`;
  const { site, tab } = await openPages(
    { '/': page, [RECORDS]: '{}', [`${RECORDS}/erase`]: '{}' },
    { directories: { '/placet/': out } },
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
