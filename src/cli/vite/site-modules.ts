import type { Config } from '../../model/config/config.js';
import { gateOf } from '../build/gate-of.js';
import { literal } from '../build/literal.js';
import { siteFiles } from '../build/release.js';
import type { Words } from '../build/words-of.js';

/** What an app imports. */
export const MODULE = 'virtual:placet';

/** The modules that stand behind `virtual:placet`, by their ids. */
export const siteModules = (
  config: Config,
  words: ReadonlyMap<string, Words>,
): ReadonlyMap<string, string> => {
  const idOf = (name: string): string => `${MODULE}/${name}`;
  const files = [...siteFiles({ config, words }, idOf)];
  const loaders = files.map(([name]) => `${literal(name)}: () => import(${literal(idOf(name))})`);
  const start = [
    "import { startSite } from 'placet/site';",
    `const files = { ${loaders.join(', ')} };`,
    'export const consent = startSite({',
    `  gate: ${literal(gateOf(config))},`,
    `  languages: ${literal([...words.keys()])},`,
    '  load: (name) => files[name](),',
    '});',
    '',
  ].join('\n');
  // for `placet/dev` alone: no page of a production build imports it
  const whole = `export const config = ${literal(config)};\n`;
  return new Map([
    [MODULE, start],
    [idOf('config'), whole],
    ...files.map(([name, code]) => [idOf(name), code] as const),
  ]);
};

/** What TypeScript is told of `virtual:placet`: a service that the config does not have does not compile. */
export const siteTypes = ({ services }: Config): string =>
  [
    '// Made by placet/vite from the config; do not edit.',
    `declare module '${MODULE}' {`,
    "  import type { Consent } from 'placet';",
    '  /** The one manager of the app. */',
    `  export const consent: Consent<${services.map(({ name }) => `'${name}'`).join(' | ') || 'never'}>;`,
    '}',
    `declare module '${MODULE}/config' {`,
    "  import type { Config } from 'placet';",
    '  /** The whole config, for `placet/dev`. */',
    '  export const config: Config;',
    '}',
    '',
  ].join('\n');
