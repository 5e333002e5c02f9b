import { parseArgs } from 'node:util';
import type { Config } from '../../model/config/config.js';
import { siteLanguages } from '../../model/config/site-languages.js';
import { type ReadConfig, readConfig } from '../input/read-config.js';
import { readMarkup } from '../input/read-markup.js';
import { readyMade } from '../input/ready-made.js';
import { UnreadableError } from '../input/unreadable-error.js';
import { isFormat, report } from '../output/report.js';
import { checkAgainst } from '../rules/against/check-against.js';
import { CONFIG_RULES } from '../rules/config/config-rules.js';
import { type Finding, findingsOf, sentenceOf } from '../rules/finding.js';
import { checkPage } from '../rules/page/check-page.js';
import { checkSource } from '../rules/source/check-source.js';
import { createCommand, UsageError } from './command.js';

/** The finding with the file and line of what it is about, unless the page it was found in has given those. */
const placed = (finding: Finding, { file, positionOf }: ReadConfig): Finding => {
  if (finding.file) return finding;
  return finding.line ? { file, ...finding } : { file, ...positionOf(finding.path), ...finding };
};

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
const withLanguages = (config: Config, source: ReadConfig['source']): Config => {
  const languages = siteLanguages(source);
  return { ...config, languages: languages.length ? languages : ['en', 'de'] };
};

const findAll = async (
  file: string,
  against: string | undefined,
  pages: readonly string[],
): Promise<readonly Finding[]> => {
  const read = readConfig(file);
  const { findings, config, open } = checkSource(read, readyMade);
  const more = config && [
    ...open,
    ...findingsOf(CONFIG_RULES, withLanguages(config, read.source)),
    ...(against === undefined ? [] : checkAgainst(readBefore(against), config)),
    ...(await checkPages(pages, config)),
  ];
  return [...findings, ...(more ?? [])].map((finding) => placed(finding, read));
};

/** `placet check`: does a config, and do the pages under it, keep the rules? */
export const check = createCommand(
  'placet check <config> [--against old.json] [--page file-or-address ...] [--format text|json|sarif]',
  async (args, terminal) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        page: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'text' },
      },
    });
    const { against, page, format } = values;
    const [file, ...pages] = positionals;
    if (file === undefined || !isFormat(format)) throw new UsageError();
    // `--page a.html b.html` names two pages
    const findings = await findAll(file, against, [...page, ...pages]);
    terminal.out(report(findings, format, terminal));
    return findings.some(({ rule }) => rule.severity !== 'info') ? 1 : 0;
  },
);
