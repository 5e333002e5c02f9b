import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analytics, essential, newsletter, script, type Tool } from './tool.js';

const dist = (file: string): string => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));
const part = (name: string): string => readFileSync(dist(`placet${name}.js`), 'utf8');

const config = JSON.stringify({
  version: '2026-02-17',
  controller: { name: 'Example GmbH' },
  links: { privacyPolicy: '/datenschutz' },
  purposes: [
    { name: 'analytics', ...analytics },
    { name: 'newsletter', ...newsletter },
  ],
  services: [
    { name: 'session', basis: 'essential', purposes: [], title: essential.title },
    { name: 'analytics', basis: 'consent', purposes: ['analytics'], title: analytics.title },
    { name: 'newsletter', basis: 'consent', purposes: ['newsletter'], title: newsletter.title },
  ],
});

const placet = (name: string, title: string, head: string, files: Tool['files']): Tool => ({
  name,
  title,
  head,
  files,
  accept: 'button[data-action="accept-all"]',
  gated: script('data-service="analytics"'),
});

/** A site as `placet build` makes it, with the tags that it says to paste. */
const built = (name: string, title: string, ...options: readonly string[]): Tool => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-bench-'));
  const [source, out] = [join(folder, 'config.json'), join(folder, 'out')];
  writeFileSync(source, config);
  const args = ['build', source, '--out', out, '--base', '/tool/', '--language', 'de', ...options];
  execFileSync(process.execPath, [dist('cli/placet.js'), ...args], {
    stdio: 'pipe',
  });
  const read = (file: string): string => readFileSync(join(out, file), 'utf8');
  const scripts = readdirSync(out).filter((file) => file.endsWith('.js'));
  const files = Object.fromEntries(scripts.map((file) => [`/tool/${file}`, read(file)]));
  const tags = read('placet.html');
  rmSync(folder, { recursive: true });
  return placet(name, title, tags, files);
};

/** A page without a build step, with what it says in its head. */
const unbuilt = (name: string, title: string, head: string): Tool =>
  placet(name, title, head, {
    '/tool/placet.js': part(''),
    '/tool/placet-ui.js': part('-ui'),
    '/tool/placet-de.js': part('-de'),
    '/tool/placet-sweep.js': part('-sweep'),
    '/tool/placet-check.js': part('-check'),
    '/tool/config.json': config,
  });

const inlineConfig = `<script type="application/json" data-placet-config>${config}</script><script src="/tool/placet.js"></script>`;
const preload = ['ui', 'de']
  .map((name) => `<link rel="modulepreload" href="/tool/placet-${name}.js">`)
  .join('');

/** Only for who has not decided yet: a returning visitor downloads nothing more. */
const hint = `<script>if (!/(^|; )klaro=/.test(document.cookie)) for (const part of ['ui', 'de'])
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: "/tool/placet-" + part + ".js" }))</script>`;

/** Placet in full measure: built, as the README shows it first, and without a build step. */
export const placetTools: Readonly<Record<string, () => Tool>> = {
  placet: () => built('placet', 'Placet'),
  'placet-unbuilt': () => unbuilt('placet-unbuilt', 'Placet, not built', inlineConfig),
};

/** Other ways to set up Placet, measured up to the banner only. */
export const placetVariants: Readonly<Record<string, () => Tool>> = {
  'placet-inline': () => built('placet-inline', 'Placet, gate in the page', '--inline'),
  'placet-address': () =>
    unbuilt(
      'placet-address',
      'Placet, not built, config by address',
      '<script src="/tool/placet.js" data-config="/tool/config.json"></script>',
    ),
  'placet-hint': () =>
    unbuilt('placet-hint', 'Placet, not built, modulepreload where no cookie is', `${hint}${inlineConfig}`),
  'placet-preload': () =>
    unbuilt('placet-preload', 'Placet, not built, with modulepreload', `${preload}${inlineConfig}`),
};
