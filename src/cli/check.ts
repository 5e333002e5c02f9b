import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkAgainst } from './against.js';
import { checkPage } from './check-page.js';
import type { Command, ExitCode } from './command.js';
import type { Finding } from './finding.js';
import { type ReadConfig, readConfig, UnreadableError } from './read-config.js';
import { readyMade, readyMadeNames } from './ready-made.js';
import { repeatedKeys } from './repeated-keys.js';
import { type Format, report } from './report.js';
import { validate } from './validate.js';
import { VERSION } from './version.js';

const FORMATS: readonly string[] = ['text', 'json', 'sarif'] satisfies readonly Format[];

const placed = (findings: readonly Finding[], { file, positionOf }: ReadConfig): readonly Finding[] =>
  findings.map((finding) => (finding.file ? finding : { file, ...positionOf(finding.path), ...finding }));

const readMarkup = async (place: string): Promise<string> => {
  try {
    if (!/^https?:/.test(place)) return readFileSync(place, 'utf8');
    const answer = await fetch(place);
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
    return await answer.text();
  } catch (cause) {
    throw new UnreadableError(`${place} cannot be read: ${(cause as Error).message}`);
  }
};

const findAll = async (file: string, against: string | undefined, pages: readonly string[]) => {
  const read = readConfig(file);
  const names = readyMadeNames();
  const { findings, config } = validate(read.source, readyMade, names);
  const found = [...repeatedKeys(read), ...findings];
  if (!config) return placed(found, read);
  const before = against === undefined ? undefined : validate(readConfig(against).source, readyMade, names);
  if (before && !before.config)
    throw new UnreadableError(
      `${against} is no right config: ${before.findings[0]?.path}: ${before.findings[0]?.message}`,
    );
  const changes = before?.config ? checkAgainst(before.config, config) : [];
  const known = pages.length ? names.flatMap((name) => readyMade.service(name) ?? []) : [];
  const inPages = await Promise.all(
    pages.map(async (page) => checkPage(await readMarkup(page), config, page, known)),
  );
  return placed([...found, ...changes, ...inPages.flat()], read);
};

/** `placet check`: does a config, and do the pages under it, keep the rules? */
export const check: Command = {
  usage: 'placet check <config> [--against old.json] [--page file-or-address ...] [--format text|json|sarif]',
  async run(args, terminal): Promise<ExitCode> {
    try {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          against: { type: 'string' },
          page: { type: 'string', multiple: true, default: [] },
          format: { type: 'string', default: 'text' },
        },
      });
      const [file, ...pages] = positionals;
      if (file === undefined || !FORMATS.includes(values.format)) {
        terminal.err(`usage: ${check.usage}\n`);
        return 2;
      }
      // `--page a.html b.html` names two pages
      const findings = await findAll(file, values.against, [...values.page, ...pages]);
      const { hasColours } = terminal;
      terminal.out(report(findings, values.format as Format, { hasColours, version: VERSION }));
      return findings.some(({ severity }) => severity !== 'info') ? 1 : 0;
    } catch (cause) {
      terminal.err(`${(cause as Error).message}\n`);
      return 2;
    }
  },
};
