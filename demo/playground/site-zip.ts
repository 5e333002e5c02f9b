import { strToU8, zipSync } from 'fflate';
import { examplePage } from '../../src/cli/init/example-page.js';
import type { Draft } from './draft.js';
import { outputs, TAG } from './output.js';

/** The files of `dist` that a site needs, by the language they are for; those for every language under no name. See `vite.config.ts`. */
declare const SITE_FILES: Readonly<Record<string, readonly string[]>>;

/** Where the demo serves what a site would. */
const SOURCE = '/placet/';

/** Of all the languages only those that are written in, and English, which stands in where a text is missing. */
const filesFor = (languages: readonly string[]): readonly string[] =>
  ['', ...new Set(['en', ...languages])].flatMap((language) => SITE_FILES[language] ?? []);

const fetchFile = async (file: string): Promise<readonly [string, Uint8Array]> => {
  const answer = await fetch(`${SOURCE}${file}`);
  if (!answer.ok) throw new Error(`${SOURCE}${file} answers ${answer.status}`);
  return [`placet/${file}`, new Uint8Array(await answer.arrayBuffer())];
};

const exampleOf = (language: string): string => {
  const [tag = '', ...rest] = TAG.split(/\n(?=\n)/);
  return examplePage({
    language,
    head: `<link rel="stylesheet" href="/placet/theme.css">\n${tag}\n`,
    body: `<h1>Example</h1>\n${rest.join('\n').trim()}\n`,
  });
};

/** All that a site needs, to unpack into its folder: the files, the config, the colours, and an example page. */
export const siteZip = async (draft: Draft): Promise<Uint8Array<ArrayBuffer>> => {
  const { config = '', css = '' } = outputs(draft);
  const scripts = await Promise.all(filesFor(draft.languages).map(fetchFile));
  return zipSync({
    ...Object.fromEntries(scripts),
    'placet/config.json': strToU8(config),
    'placet/theme.css': strToU8(css),
    'example.html': strToU8(exampleOf(draft.languages[0] ?? 'en')),
  });
};
