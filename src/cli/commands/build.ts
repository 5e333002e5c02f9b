import { basename, resolve } from 'node:path';
import { makeOutput } from '../build/output.js';
import { siteWords } from '../build/site-words.js';
import { watchFile } from '../build/watch-file.js';
import { writeOutput } from '../build/write-output.js';
import { plainReason } from '../input/plain-reason.js';
import { builtReport } from '../output/built-report.js';
import { checkedConfig } from './checked-config.js';
import { type Call, createCommand, type ExitCode, type Terminal, UsageError } from './command.js';

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
const readCall = (call: Call): Wanted => {
  const [file, another] = call.files;
  const out = call.value('out');
  if (file === undefined || another !== undefined) throw new UsageError('name one config');
  if (!out) throw new UsageError('say with --out where to write');
  const base = (call.value('base') ?? `/${basename(resolve(out))}`).replace(/\/*$/, '/');
  if (!/^(https?:\/\/|\/)/.test(base))
    throw new UsageError('--base is an address such as /placet/ or https://…');
  return {
    ...{ file, out, base },
    languages: call
      .values('language')
      .flatMap((tags) => tags.split(/[\s,]+/))
      .filter(Boolean),
    isInline: call.has('inline'),
    isClean: call.has('clean'),
    isWatching: call.has('watch'),
  };
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
      terminal.err(`${plainReason(cause)}\n`);
    }
    await changed;
  }
};

/** `placet build`: writes all files of a site, with its config inside. */
export const build = createCommand(
  {
    usage:
      'placet build <config> --out <folder> [--base /placet/] [--language de,en] [--inline] [--clean] [--watch]',
    about: 'Writes all files of a site, with its config inside, and the tag to paste.',
    options: {
      out: { value: '<folder>', about: 'where to write' },
      base: {
        value: '<address>',
        about: 'where the folder is on the site; /<name of the folder>/ without it',
      },
      language: { value: '<tags>', about: 'more languages than the config has texts in, such as de,fr' },
      inline: { about: 'for a gate that stands in the page itself' },
      clean: { about: 'deletes what an earlier build has left there' },
      watch: { about: 'builds again whenever the config changes' },
    },
  },
  async (call, terminal) => {
    const wanted = readCall(call);
    return wanted.isWatching ? buildOnChange(wanted, terminal) : buildOnce(wanted, terminal);
  },
);
