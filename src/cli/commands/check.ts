import type { Config } from '../../model/config/config.js';
import { siteLanguages } from '../../model/config/site-languages.js';
import { readConfig } from '../input/read-config.js';
import { readMarkup } from '../input/read-markup.js';
import { readyMade } from '../input/ready-made.js';
import { UnreadableError } from '../input/unreadable-error.js';
import { isFormat, report } from '../output/report.js';
import { checkAgainst } from '../rules/against/check-against.js';
import { type Finding, sentenceOf } from '../rules/finding.js';
import { checkPage } from '../rules/page/check-page.js';
import { placeFinding } from '../rules/place-finding.js';
import { checkMeant } from '../rules/source/check-meant.js';
import { checkSource } from '../rules/source/check-source.js';
import { createCommand, UsageError } from './command.js';

/** What visitors have decided on so far. Throws an `UnreadableError` where that is no config. */
const readBefore = (file: string): Config => {
  const { config, findings } = checkSource(readConfig(file), readyMade);
  if (config) return config;
  const wrong = findings.find(({ path }) => path);
  throw new UnreadableError(`${file} is no right config: ${wrong ? sentenceOf(wrong) : ''}`);
};

const checkPages = async (pages: readonly string[], config: Config): Promise<readonly Finding[]> => {
  if (!pages.length) return [];
  const known = readyMade.names.map(readyMade.service).filter((service) => service !== undefined);
  const found = await Promise.all(
    pages.map(async (address) => checkPage(await readMarkup(address), { address, config, known })),
  );
  return found.flat();
};

/** The config with the languages of its site: by what its author wrote, or else those that every ready-made text is in. */
const withLanguages = (config: Config, source: unknown): Config => {
  const languages = siteLanguages(source);
  return { ...config, languages: languages.length ? languages : ['en', 'de'] };
};

const findAll = async (
  file: string,
  against: string | undefined,
  pages: readonly string[],
): Promise<{ findings: readonly Finding[]; isWhole: boolean }> => {
  const read = readConfig(file);
  const { findings, meant, open } = checkSource(read, readyMade);
  const before = against === undefined ? undefined : readBefore(against);
  const isWhole = meant !== undefined && !meant.doubtful.length;
  const more = [
    ...(meant ? checkMeant(meant, (config) => withLanguages(config, read.source)) : []),
    ...(isWhole && before ? checkAgainst(before, meant.config) : []),
    ...(isWhole ? await checkPages(pages, meant.config) : []),
  ];
  return { findings: [...findings, ...open, ...more].map((finding) => placeFinding(finding, read)), isWhole };
};

/** `placet check`: does a config, and do the pages under it, keep the rules? */
export const check = createCommand(
  {
    usage:
      'placet check <config> [--against old.json] [--page file-or-address ...] [--format text|json|sarif]',
    about:
      'Does a config, and do the pages under it, keep the rules? Ends with 1 where one of them is broken.',
    options: {
      against: { value: '<config>', about: 'the config before, to learn who must be asked again' },
      page: { value: '<page ...>', about: 'files or addresses of pages; can be given more than once' },
      format: { value: '<format>', about: 'text, json or sarif; text without it' },
    },
  },
  async ({ files, value, values }, terminal) => {
    const [file, ...pages] = files;
    const format = value('format') ?? 'text';
    if (file === undefined) throw new UsageError('name a config');
    if (!isFormat(format)) throw new UsageError(`there is no format "${format}"`);
    // `--page a.html b.html` names two pages
    const { findings, isWhole } = await findAll(file, value('against'), [...values('page'), ...pages]);
    if (!isWhole) terminal.err('What needs the whole config is looked at when these mistakes are mended.\n');
    terminal.out(report(findings, format, terminal));
    return findings.some(({ rule }) => rule.severity !== 'info') ? 1 : 0;
  },
);
