import type { Config } from '../../model/config/config.js';
import { sha256 } from '../build/hash.js';
import { type ReadConfig, readConfig } from '../input/read-config.js';
import { readMarkup } from '../input/read-markup.js';
import { readyMade } from '../input/ready-made.js';
import { UnreadableError } from '../input/unreadable-error.js';
import { counted } from '../output/counted.js';
import type { LookedAt } from '../output/looked-at.js';
import { isFormat, report } from '../output/report.js';
import { checkAgainst } from '../rules/against/check-against.js';
import { type Finding, sentenceOf } from '../rules/finding.js';
import { placeFinding } from '../rules/place-finding.js';
import { checkMeant } from '../rules/source/check-meant.js';
import { checkSource } from '../rules/source/check-source.js';
import { checkPages, fixPage, type Under } from './check-pages.js';
import { createCommand, type Terminal, UsageError } from './command.js';

/** What visitors have decided on so far. Throws an `UnreadableError` where that is no config. */
const configOf = (read: ReadConfig): Config => {
  const { config, findings } = checkSource(read, readyMade);
  if (config) return config;
  const wrong = findings.find(({ path }) => path);
  throw new UnreadableError(`${read.file} is no right config: ${wrong ? sentenceOf(wrong) : ''}`);
};

/** What a call asks for. */
interface Wanted {
  readonly file: string;
  readonly against: string | undefined;
  readonly pages: readonly string[];
  readonly root: string | undefined;
  readonly isFixing: boolean;
}

const fixPages = async (pages: readonly string[], under: Under, terminal: Terminal): Promise<void> => {
  for (const page of pages) {
    const made = await fixPage(page, under);
    if (made) terminal.err(`${page}: ${counted(made, 'place')} corrected\n`);
  }
};

const findAll = async (
  { file, against, pages, root, isFixing }: Wanted,
  terminal: Terminal,
): Promise<Pick<LookedAt, 'inputs'> & { readonly findings: readonly Finding[] }> => {
  const read = readConfig(file);
  const { findings, config, meant, open } = checkSource(read, readyMade);
  const readBefore = against === undefined ? undefined : readConfig(against);
  const before = readBefore && configOf(readBefore);
  const isWhole = meant !== undefined && !meant.doubtful.length;
  if (!isWhole) terminal.err('What needs the whole config is looked at when these mistakes are mended.\n');
  if (isFixing && config) await fixPages(pages, { config, root }, terminal);
  const markups = isWhole ? await Promise.all(pages.map(readMarkup)) : [];
  const more = [
    ...(meant ? checkMeant(meant, read.source) : []),
    ...(isWhole && before ? checkAgainst(before, meant.config) : []),
    ...(isWhole ? await checkPages(markups, { config: meant.config, root }) : []),
  ];
  const configs = [read, readBefore].flatMap((each) => each ?? []);
  return {
    findings: [...findings, ...open, ...more].map((finding) => placeFinding(finding, read)),
    inputs: [...configs.map(({ file, bytes }) => ({ address: file, bytes })), ...markups].map(
      ({ address, bytes }) => ({ address, sha256: sha256(bytes) }),
    ),
  };
};

/** `placet check`: does a config, and do the pages under it, keep the rules? */
export const check = createCommand(
  {
    usage:
      'placet check <config> [--against old.json] [--page file-or-address ...] [--root folder] [--fix] [--format text|json|sarif|html]',
    about:
      'Does a config, and do the pages under it, keep the rules? Ends with 1 where one of them is broken.',
    options: {
      against: { value: '<config>', about: 'the config before, to learn who must be asked again' },
      page: { value: '<page ...>', about: 'files or addresses of pages; can be given more than once' },
      root: { value: '<folder>', about: 'the folder of the site, where its pages are files' },
      fix: { about: 'writes into the pages what is certain; look at the change before you publish it' },
      format: { value: '<format>', about: 'text, json, sarif or html; text without it' },
    },
  },
  async ({ files, value, values, has }, terminal) => {
    const [file, ...pages] = files;
    const format = value('format') ?? 'text';
    if (file === undefined) throw new UsageError('name a config');
    if (!isFormat(format)) throw new UsageError(`there is no format "${format}"`);
    // `--page a.html b.html` names two pages
    const all = [...values('page'), ...pages];
    const wanted = { file, against: value('against'), pages: all, root: value('root'), isFixing: has('fix') };
    const { findings, inputs } = await findAll(wanted, terminal);
    const date = new Date().toISOString();
    terminal.out(report(findings, format, { date, inputs, hasColours: terminal.hasColours }));
    return findings.some(({ rule }) => rule.severity !== 'info') ? 1 : 0;
  },
);
