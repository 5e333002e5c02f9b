import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ReadyMadeService } from '../../src/model/config/config-source.js';
import type { Tab } from './browser';

/** What `npx` runs, as an installation would link it. */
const COMMANDS = {
  placet: 'dist/cli/placet.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
};

/** Somebody who has an empty folder and the README. */
export interface Newcomer {
  readonly folder: string;
  /** Runs one line of the README in the folder. */
  run(line: string): { readonly status: number | null; readonly stdout: string; readonly stderr: string };
  /** Confirms what `placet check` asks the author to look up, as an author does who has looked. */
  confirmAll(): void;
}

export const newcomer = (): Newcomer => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-newcomer-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const commands = join(folder, 'node_modules', '.bin');
  mkdirSync(commands, { recursive: true });
  for (const [name, file] of Object.entries(COMMANDS)) symlinkSync(resolve(file), join(commands, name));
  // the test's own mode is none that an author builds in
  const { NODE_ENV, ...rest } = process.env;
  const env = { ...rest, PATH: `${commands}:${process.env.PATH}` };
  return {
    folder,
    run: (line) =>
      spawnSync('sh', ['-c', `npx() { "$@"; }\n${line}`], { cwd: folder, env, encoding: 'utf8' }),
    confirmAll() {
      const file = join(folder, 'consent.json');
      const config = JSON.parse(readFileSync(file, 'utf8'));
      for (const service of config.services) {
        if (!service.use) continue;
        const made = JSON.parse(
          readFileSync(`config/services/${service.use}.json`, 'utf8'),
        ) as ReadyMadeService;
        service.confirmed = [...(made.unverified ?? []), ...(made.tasks ?? []).map(({ name }) => name)];
      }
      writeFileSync(file, JSON.stringify(config, null, 2));
    },
  };
};

/** What is granted may try to load, and gets nowhere: a test asks nobody. */
export const ASKING_NOBODY = {
  'content-security-policy': "script-src 'self' 'unsafe-inline'; frame-src 'none'",
};

/** What of Google Analytics, YouTube and Mailchimp is in the page. */
export const loadedIn = (tab: Tab) =>
  tab.evaluate(() => ({
    analytics: document.querySelectorAll('script[src*=googletagmanager]').length,
    tag: typeof (window as unknown as { dataLayer?: unknown }).dataLayer,
    films: [...document.querySelectorAll('iframe')].map((film) => film.getAttribute('src') ?? ''),
    form: document.querySelectorAll('form').length,
  }));
