import { strToU8, zipSync } from 'fflate';
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

const examplePage = (hasCss: boolean, language: string): string => {
  const [head = '', ...rest] = TAG.split(/\n(?=\n)/);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Example</title>
${hasCss ? '<link rel="stylesheet" href="/placet/theme.css">\n' : ''}${head}
</head>
<body>
<h1>Example</h1>
${rest.join('\n').trim()}
</body>
</html>
`;
};

/** All that a site needs, to unpack into its folder: the files, the config, the colours, and an example page. */
export const siteZip = async (draft: Draft): Promise<Uint8Array<ArrayBuffer>> => {
  const { config = '', css = '' } = outputs(draft);
  const scripts = await Promise.all(filesFor(draft.languages).map(fetchFile));
  return zipSync({
    ...Object.fromEntries(scripts),
    'placet/config.json': strToU8(config),
    ...(css && { 'placet/theme.css': strToU8(css) }),
    'example.html': strToU8(examplePage(css !== '', draft.languages[0] ?? 'en')),
  });
};
