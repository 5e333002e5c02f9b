import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions, program } from './browsers';
import { closeLater } from './cleanup';
import { startProgram } from './own-process';

/**
 * Opens an address in a Chromium of its own that nobody drives: under the eyes of Playwright it prerenders nothing. What the
 * page does is seen by the site only. It closes by itself after the test.
 */
export async function openUndriven(url: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'placet-undriven-'));
  const { args = [] } = launchOptions('chromium', { isWhole: true });
  const options = ['--headless', `--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  const { stop } = startProgram(program('chromium'), [...args, ...options, url], { stdio: 'ignore' });
  closeLater(async () => {
    await stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
}
