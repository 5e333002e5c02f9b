import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citationsIn, readRequirements } from './citations.js';

const DECISION = 'docs/decisions/0026-which-threats-are-left-to-the-site.md';
const requirements = readRequirements();

/** Threats and faults of the record's and newsletter's server, or of a queue that sends to it: they are the server's to prove. */
const OF_THE_SERVER = /^(T19|T20|T21|T22|T23|F57|F58|F59|F60|F61|F62|F63|F64)$/;
const ids = [...(requirements.get('reliability.md') ?? [])].filter(
  (id) => /^[TF]\d\d$/.test(id) && !OF_THE_SERVER.test(id),
);

const citedIn = (file: string): readonly string[] => {
  const text = readFileSync(file, 'utf8');
  return citationsIn(file, text, requirements)
    .filter(({ document }) => document === undefined || document === 'reliability.md')
    .map(({ place }) => place);
};
const tests = readdirSync('tests', { recursive: true, withFileTypes: true })
  .map(({ parentPath, name }) => `${parentPath}/${name}`)
  .filter((file) => file.endsWith('.test.ts') && !/node_modules|references|reliability/.test(file));
const proved = new Set(tests.flatMap(citedIn));
const refused = new Set(citedIn(DECISION));

it('each threat and each fault of the client is named by a test, or refused in a decision with a reason', () => {
  expect(ids.length).toBeGreaterThan(70);
  expect(ids.filter((id) => !proved.has(id) && !refused.has(id))).toEqual([]);
});
