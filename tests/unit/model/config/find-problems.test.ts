import { describe, expect, it } from 'vitest';
import { findProblems } from '../../../../src/model/config/find-problems.js';
import { changed, WHOLE_CONFIG } from './whole-config.js';

const found = (path: string, ...value: readonly [unknown?]): readonly string[] =>
  [...findProblems(changed(WHOLE_CONFIG, path, ...value))].map((problem) => problem.path);

describe('what is wrong with a config', () => {
  it('is nothing where an essential service has no purpose: there is no choice to find', () => {
    expect(found('services[0].purposes', [])).toEqual(['services[0].purposes']);
    const essential = changed(WHOLE_CONFIG, 'services[0].basis', 'essential');
    expect([...findProblems(changed(essential, 'services[0].purposes', []))]).toEqual([]);
  });

  it('is told for its form first: names are compared where there are names', () => {
    expect(found('services')).toEqual(['services']);
    expect(found('services[0].name', '')).toEqual(['services[0].name']);
    expect(found('controller.name', '')).toEqual(['controller.name']);
  });

  it('is each text that is missing in one language', () => {
    expect(found('purposes[0].title', { en: 'Statistics', de: ' ' })).toEqual(['purposes[0].title']);
  });

  it('is no number of days up to 400', () => {
    expect(found('cookie.days', 400)).toEqual([]);
  });
});
