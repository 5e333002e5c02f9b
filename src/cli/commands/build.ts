import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeOutput } from '../build/output.js';
import { siteWords } from '../build/site-words.js';
import { watchFile } from '../build/watch-file.js';
import { writeOutput } from '../build/write-output.js';
import { builtReport } from '../output/built-report.js';
import { checkedConfig } from './checked-config.js';
import { createCommand, type ExitCode, type Terminal, UsageError } from './command.js';

/** What a call asks for. */
interface Wanted {
  readonly file: string;
  readonly out: string;
  /** Address of the folder, with a slash at its end. */
  readonly base: string;
  readonly languages: readonly string[];
  readonly isInline: boolean;
  readonly isClean: boolean;
  readonly isWatching: boolean;
}

/** Throws a `UsageError`. */
const readArgs = (args: readonly string[]): Wanted => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      base: { type: 'string' },
      language: { type: 'string', multiple: true, default: [] },
      inline: { type: 'boolean', default: false },
      clean: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
    },
  });
  const [file, another] = positionals;
  const { out, language, inline, clean, watch } = values;
  if (file === undefined || another !== undefined || !out) throw new UsageError();
  const base = (values.base ?? `/${basename(resolve(out))}`).replace(/\/*$/, '/');
  if (!/^(https?:\/\/|\/)/.test(base)) throw new UsageError();
  const languages = language.flatMap((tags) => tags.split(/[\s,]+/)).filter(Boolean);
  return { file, out, base, languages, isInline: inline, isClean: clean, isWatching: watch };
};

/** Builds once. Rejects where the config cannot be read or the folder not be written. */
const buildOnce = async (wanted: Wanted, terminal: Terminal): Promise<ExitCode> => {
  const { file, out, base, isInline } = wanted;
  const checked = checkedConfig(file, terminal);
  if (!checked) return 1;
  const { config, languages } = checked;
  const { words, unspoken } = await siteWords([...languages, ...wanted.languages]);
  const output = makeOutput({ config, words, base, isInline });
  await writeOutput(out, output, wanted.isClean);
  for (const tag of unspoken)
    terminal.err(`"${tag}" is not spoken here: its pages are asked in another language\n`);
  terminal.out(builtReport(out, output));
  return 0;
};

/** Builds again whenever the config's file changes, until the process ends. What is wrong is told, and what was built stays. */
const buildOnChange = async (wanted: Wanted, terminal: Terminal): Promise<never> => {
  for (;;) {
    const changed = watchFile(wanted.file);
    try {
      await buildOnce(wanted, terminal);
    } catch (cause) {
      terminal.err(`${(cause as Error).message}\n`);
    }
    await changed;
  }
};

/** `placet build`: writes all files of a site, with its config inside. */
export const build = createCommand(
  'placet build <config> --out <folder> [--base /placet/] [--language de,en] [--inline] [--clean] [--watch]',
  (args, terminal) => {
    const wanted = readArgs(args);
    return wanted.isWatching ? buildOnChange(wanted, terminal) : buildOnce(wanted, terminal);
  },
);
