import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const ROOT = join(import.meta.dirname, '..', '..');
const LOCALES = join(ROOT, 'src', 'ui', 'locales');

const tags = readdirSync(LOCALES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The languages that Placet speaks, a folder each; one that only passes another one on is a second name of it. */
const languages = tags.filter(
  (tag) => !readFileSync(join(LOCALES, tag, 'interface.ts'), 'utf8').startsWith('export { default }'),
);

const tagOf = (file: string): string =>
  tags.find((tag) => new RegExp(`^placet-((declaration|embed|notice)-)?${tag}\\.js$`).test(file)) ?? '';

/** The files that a site needs, by the language they are for; those for every language under no name. */
const dist = readdirSync(join(ROOT, 'dist')).filter((file) => /^placet(?!-dev\.).*\.js$/.test(file));
const siteFiles = Object.fromEntries(
  ['', ...tags].map((tag) => [tag, dist.filter((file) => tagOf(file) === tag)]),
);

/** Builds the playground into `dist/demo-playground/`, from where the demo's server sends it under `/playground/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/playground/',
  // The server puts the nonce of each answer in here: the playground runs under the same strict policy as the site.
  html: { cspNonce: '{{nonce}}' },
  define: { LANGUAGES: JSON.stringify(languages), SITE_FILES: JSON.stringify(siteFiles) },
  build: {
    outDir: join(ROOT, 'dist', 'demo-playground'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      input: ['index.html', 'preview.html'].map((file) => join(import.meta.dirname, file)),
    },
  },
});
