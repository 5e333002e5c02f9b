import { parseArgs } from 'node:util';
import { declarationOf, TABLES, type Table } from '../model/declaration/declaration.js';
import type { DeclarationTexts, DeclarationWords } from '../model/declaration/declaration-texts.js';
import { localeOf } from '../model/words/language.js';
import type { Command, ExitCode } from './command.js';
import { renderHtml } from './render-html.js';
import { renderMarkdown } from './render-markdown.js';
import { soundConfig } from './sound-config.js';

const interfaceTexts = import.meta.glob<DeclarationWords>('../ui/locales/*/interface.ts', {
  import: 'default',
});
const ownTexts = import.meta.glob<DeclarationTexts>('../ui/locales/*/declaration.ts', { import: 'default' });

/** The words of a declaration in a language; `undefined` where it is not spoken. */
export const wordsIn = async (language: string): Promise<DeclarationWords | undefined> => {
  const folder = `../ui/locales/${localeOf(language)}`;
  const [shared, own] = [interfaceTexts[`${folder}/interface.ts`], ownTexts[`${folder}/declaration.ts`]];
  return shared && own && { ...(await shared()), ...(await own()) };
};

const RENDERINGS: Readonly<Record<string, (tables: readonly Table[], language: string) => string>> = {
  md: renderMarkdown,
  html: renderHtml,
  json: (tables) => `${JSON.stringify(tables, null, 2)}\n`,
};

/** `placet declaration`: the published tables, made from the config. */
export const declaration: Command = {
  usage: `placet declaration <config> [--format md|html|json] [--table ${TABLES.join('|')}|all] [--lang de] [--surface name]`,
  async run(args, terminal): Promise<ExitCode> {
    try {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          format: { type: 'string', default: 'md' },
          table: { type: 'string', multiple: true, default: ['all'] },
          lang: { type: 'string' },
          surface: { type: 'string' },
        },
      });
      const [file] = positionals;
      const wanted = values.table.flatMap((names) => names.split(/[\s,]+/));
      const render = Object.hasOwn(RENDERINGS, values.format) ? RENDERINGS[values.format] : undefined;
      const isKnown = wanted.every((name) => name === 'all' || TABLES.some((table) => table === name));
      if (file === undefined || positionals.length > 1 || !render || !isKnown) {
        terminal.err(`usage: ${declaration.usage}\n`);
        return 2;
      }
      const config = soundConfig(file, terminal);
      if (!config) return 1;
      const language = values.lang ?? config.language ?? 'en';
      const words = await wordsIn(language);
      if (!words) {
        terminal.err(`"${language}" is not spoken here; use a language such as "en" or "de"\n`);
        return 2;
      }
      const tables = declarationOf(config, { ...words, language }, { surface: values.surface });
      const chosen = tables.filter(({ name, rows }) =>
        wanted.includes('all') ? rows.length > 0 : wanted.includes(name),
      );
      terminal.out(render(chosen, language));
      return 0;
    } catch (cause) {
      terminal.err(`${(cause as Error).message}\n`);
      return 2;
    }
  },
};
