import { describe, expect, it } from 'vitest';
import { type Format, report } from '../../../../src/cli/output/report.js';
import type { Finding } from '../../../../src/cli/rules/finding.js';
import { BROKEN_SUBJECTS } from '../rules/broken-subjects.js';

const findings: readonly Finding[] = BROKEN_SUBJECTS.flatMap(([, found]) => found);
const inputs = [{ address: 'site config.json', sha256: 'ab'.repeat(32) }];
const date = '2026-11-28T10:00:00.000Z';
const told = (format: Format, some = findings): string =>
  report(some, format, { hasColours: false, date, inputs });

describe('SARIF', () => {
  it('says of each rule what must hold by it, also where one of configs is like one of pages', () => {
    const { rules } = JSON.parse(told('sarif')).runs[0].tool.driver;
    const words = rules.map(
      ({ id, shortDescription }: { id: string; shortDescription: { text: string } }) => [
        id,
        shortDescription.text,
      ],
    );
    expect(Object.fromEntries(words)).toEqual(
      Object.fromEntries(findings.map(({ rule }) => [rule.id, rule.holds])),
    );
    expect(words.length).toBe(BROKEN_SUBJECTS.length);
  });

  it('points from each result to its rule', () => {
    const [{ tool, results }] = JSON.parse(told('sarif')).runs;
    expect(results.length).toBe(findings.length);
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });
});

describe('what was looked at', () => {
  it('stands in SARIF, with the hash of each file and when', () => {
    const [{ artifacts, invocations }] = JSON.parse(told('sarif')).runs;
    expect(artifacts).toEqual([
      { location: { uri: 'site%20config.json' }, hashes: { 'sha-256': 'ab'.repeat(32) } },
    ]);
    expect(invocations).toEqual([{ executionSuccessful: true, endTimeUtc: date }]);
  });

  it('stands in HTML, beside every finding, and nothing that was found is markup there', async () => {
    const [found] = findings;
    const html = told('html', found && [...findings, { ...found, message: '<script>alert(1)</script>' }]);
    expect(html).toContain(`<td>site config.json</td><td>${'ab'.repeat(32)}</td>`);
    expect(html).toContain(`<time>${date}</time>`);
    expect(html).not.toContain('<script');
    for (const { rule } of findings) expect(html).toContain(`<td>${rule.id}</td>`);
    expect(told('html', [])).toContain(': nothing found.');
  });
});

describe('JSON', () => {
  it('is a list of flat objects, each with what the rule says and what was found', () => {
    const [found] = BROKEN_SUBJECTS.find(([id]) => id === 'page-empty-link')?.[1] ?? [];
    expect(JSON.parse(told('json', found && [found]))).toEqual([
      {
        rule: 'page-empty-link',
        severity: 'error',
        sources: ['policies.md D13'],
        path: '',
        file: 'page.html',
        line: 1,
        column: 20,
        message: 'the link "here" leads nowhere; give its href',
      },
    ]);
  });
});

describe('text', () => {
  it('tells errors first, then warnings, then what is good to know, and how many there are', () => {
    const lines = told('text').split('\n');
    const words = lines.flatMap((line) => /^(error|warning|info) /.exec(line)?.[1] ?? []);
    expect(words.join(' ')).toMatch(/^(error )+(warning )+(info ?)+$/);
    expect(words.length).toBe(findings.length);
    expect(lines.at(-2)).toMatch(/^\d+ errors, \d+ warnings, \d+ infos$/);
  });

  it('says so where there is nothing', () => {
    expect(told('text', [])).toBe('nothing found\n');
  });
});
