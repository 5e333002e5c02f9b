import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ARCHITECTURE = readFileSync('docs/architecture.md', 'utf8');

/** What a file of `src` imports of `src`, types left out: these leave nothing that runs. */
const importsOf = (file: string): readonly string[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /^(?:import|export)(?! type)[^;]*? from '(\.[^']+)'|\bimport\('(\.[^']+)'\)/gm,
    ),
  ]
    .map(([, plain = '', later]) => posix.join(posix.dirname(file), later ?? plain).replace(/\.js$/, '.ts'))
    .filter(existsSync);

/** All that these files lead to, themselves included. */
const reachedFrom = (files: Iterable<string>): ReadonlySet<string> => {
  const reached = new Set(files);
  for (const file of reached) for (const next of importsOf(file)) reached.add(next);
  return reached;
};

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`.replaceAll('\\', '/'));

/** The numbered steps of a walk, with the files that each names. */
const stepsOf = (markdown: string, heading: string): readonly (readonly string[])[] => {
  const walk = markdown.split(/^## /m).find((section) => section.startsWith(heading)) ?? '';
  return walk
    .split(/^(?=\d+\. )/m)
    .slice(1)
    .map((step) => [...step.matchAll(/`(src\/[\w./-]+\.ts)`/g)].map(([, file = '']) => file));
};

/** Steps that name no file, or one that neither the step before, nor the manager, nor what is loaded for it leads to. */
const wrongSteps = (steps: readonly (readonly string[])[]): readonly number[] => {
  const known = ['src/manager', 'src/parts', 'src/loading', 'src/entries'].flatMap(filesIn);
  return steps.flatMap((files, index) => {
    if (!files.length) return [index + 1];
    if (!index) return existsSync(files[0] ?? '') ? [] : [1];
    const reached = reachedFrom([...known, ...(steps[index - 1] ?? [])]);
    return files.every((file) => reached.has(file)) ? [] : [index + 1];
  });
};

describe('docs/architecture.md', () => {
  const steps = stepsOf(ARCHITECTURE, 'What a click on "Reject all" goes through');

  it('follows a click on "Reject all" from the banner to the interface', () => {
    const firstStepIn = (folder: string): number =>
      steps.findIndex((files) => files.some((file) => file.startsWith(`src/${folder}/`)));
    // what must come before what: the cookie before the stop, the stop before the gate, the gate before the sweep
    const order = ['ui', 'manager', 'record', 'gate', 'sweep'].map(firstStepIn);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
    expect(steps.length).toBeGreaterThan(8);
  });

  it('names in each step files that the step before or the manager leads to', () => {
    expect(wrongSteps(steps)).toEqual([]);
  });

  it('would be found wrong: a step without a file, and one with a file that nothing leads to', () => {
    const [banner = []] = steps;
    expect(wrongSteps([banner, []])).toEqual([2]);
    expect(wrongSteps([banner, ['src/manager/gone.ts']])).toEqual([2]);
    expect(wrongSteps([banner, ['src/cli/main.ts']])).toEqual([2]);
  });

  it('shows every folder of src in its picture', () => {
    const picture = ARCHITECTURE.split('```').find((part) => part.includes('┌'));
    for (const folder of readdirSync('src')) expect(picture).toMatch(new RegExp(`[│ ] ${folder}\\b`));
  });
});
