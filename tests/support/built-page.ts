import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Config } from '../../src/model/config/config.js';

/** What `placet build` makes of a config, until the test ends: its folder, for `/placet/`, and a page with its tags. */
export const builtPage = (config: Config, attributes = 'lang="en"'): { folder: string; page: string } => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-built-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  const out = join(folder, 'placet');
  execFileSync(process.execPath, ['dist/cli/placet.js', 'build', file, '--out', out, '--base', '/placet/']);
  const tags = readFileSync(join(out, 'placet.html'), 'utf8');
  return {
    folder: out,
    page: `<!doctype html><html ${attributes}><head>${tags}</head><body><h1>Example</h1></body></html>`,
  };
};
