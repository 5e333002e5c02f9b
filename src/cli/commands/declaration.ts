import { declarationOf, isPublished, TABLES, type Table } from '../../model/declaration/declaration.js';
import { declarationWords } from '../input/declaration-words.js';
import { renderHtml } from '../output/render-html.js';
import { renderJson } from '../output/render-json.js';
import { renderMarkdown } from '../output/render-markdown.js';
import { type Call, createCommand, UsageError } from './command.js';
import { soundConfig } from './sound-config.js';

const RENDERINGS: Readonly<Record<string, (tables: readonly Table[], language: string) => string>> = {
  md: renderMarkdown,
  html: renderHtml,
  json: renderJson,
};

const isTable = (name: string): boolean => name === 'all' || TABLES.some((table) => table === name);

/** What a call asks for. Throws a `UsageError`. */
const readCall = ({ files, value, values }: Call) => {
  const [file] = files;
  const format = value('format') ?? 'md';
  const tables = values('table').flatMap((names) => names.split(/[\s,]+/));
  const render = Object.hasOwn(RENDERINGS, format) ? RENDERINGS[format] : undefined;
  if (file === undefined || files.length > 1) throw new UsageError('name one config');
  if (!render) throw new UsageError(`there is no format "${format}"`);
  const unknown = tables.find((name) => !isTable(name));
  if (unknown !== undefined) throw new UsageError(`there is no table "${unknown}"`);
  return {
    file,
    wanted: tables.length ? tables : ['all'],
    render,
    lang: value('lang'),
    surface: value('surface'),
  };
};

/** `placet declaration`: the published tables, made from the config. */
export const declaration = createCommand(
  {
    usage: `placet declaration <config> [--format md|html|json] [--table ${TABLES.join('|')}|all] [--lang de] [--surface name]`,
    about: 'Writes the published tables, made from the config.',
    options: {
      format: { value: '<format>', about: 'md, html or json; md without it' },
      table: { value: '<names>', about: `all, or some of ${TABLES.join(', ')}` },
      lang: {
        value: '<tag>',
        about: 'the language of the tables; that of the config, or English, without it',
      },
      surface: { value: '<name>', about: 'only what belongs to a part of the site' },
    },
  },
  async (call, terminal) => {
    const { file, wanted, render, lang, surface } = readCall(call);
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
