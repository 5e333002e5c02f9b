import { parseArgs } from 'node:util';
import { declarationOf, isPublished, TABLES, type Table } from '../../model/declaration/declaration.js';
import { declarationWords } from '../input/declaration-words.js';
import { renderHtml } from '../output/render-html.js';
import { renderJson } from '../output/render-json.js';
import { renderMarkdown } from '../output/render-markdown.js';
import { createCommand, UsageError } from './command.js';
import { soundConfig } from './sound-config.js';

const RENDERINGS: Readonly<Record<string, (tables: readonly Table[], language: string) => string>> = {
  md: renderMarkdown,
  html: renderHtml,
  json: renderJson,
};

const isTable = (name: string): boolean => name === 'all' || TABLES.some((table) => table === name);

/** What a call asks for. Throws a `UsageError`. */
const readArgs = (args: readonly string[]) => {
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
  const { format, table, lang, surface } = values;
  const [file] = positionals;
  const wanted = table.flatMap((names) => names.split(/[\s,]+/));
  const render = Object.hasOwn(RENDERINGS, format) ? RENDERINGS[format] : undefined;
  if (file === undefined || positionals.length > 1 || !render || !wanted.every(isTable))
    throw new UsageError();
  return { file, wanted, render, lang, surface };
};

/** `placet declaration`: the published tables, made from the config. */
export const declaration = createCommand(
  `placet declaration <config> [--format md|html|json] [--table ${TABLES.join('|')}|all] [--lang de] [--surface name]`,
  async (args, terminal) => {
    const { file, wanted, render, lang, surface } = readArgs(args);
    const config = soundConfig(file, terminal);
    if (!config) return 1;
    const language = lang ?? config.language ?? 'en';
    const words = await declarationWords(language);
    if (!words) {
      terminal.err(`"${language}" is not spoken here; use a language such as "en" or "de"\n`);
      return 2;
    }
    // a table without rows only where it is asked for by name
    const tables = declarationOf(config, { ...words, language }, { surface }).filter((table) =>
      wanted.includes('all') ? isPublished(table) : wanted.includes(table.name),
    );
    terminal.out(render(tables, language));
    return 0;
  },
);
