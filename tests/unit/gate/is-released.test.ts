import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMet, isReleased, type Permission } from '../../../src/gate/is-released.js';
import { marked } from './marked.js';

/** A page that allows some services and has no others but `map`. */
const allowing = (...names: readonly string[]): Permission => ({ allows: (name) => names.includes(name) });
const early: Permission = { allows: () => undefined };
const waitsFor = (services: string): Element => marked('img', { 'data-service': services });

describe('R02: an element is released', () => {
  it.for([
    ['film', true],
    ['map', false],
    ['film map', false],
    ['film chat', true],
    ['!map', true],
    ['!film', false],
    ['film !map', true],
    ['film !chat', false],
    ['', false],
  ] as const)('that waits for "%s" while film and chat are allowed: %s', ([services, is]) => {
    expect(isReleased(waitsFor(services), allowing('film', 'chat'))).toBe(is);
  });

  it.for(['film', '!film', 'film !map', ''])(
    'not before the config is known, not even one that stands in for a service: "%s"',
    (services) => {
      expect(isReleased(waitsFor(services), early)).toBe(false);
    },
  );

  it('only where all that it names is so, over any services and permissions', () => {
    const mark = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.boolean());
    const marks = fc.array(mark, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(marks, fc.subarray(['a', 'b', 'c']), (wanted, allowed) => {
        const element = waitsFor(
          wanted.map(([name, isNegated]) => (isNegated ? `!${name}` : name)).join(' '),
        );
        const isAll = wanted.every(([name, isNegated]) => allowed.includes(name) !== isNegated);
        expect(isReleased(element, allowing(...allowed))).toBe(isAll);
      }),
    );
  });
});

describe('a mark is met', () => {
  it.for([
    [false, true, true],
    [false, false, false],
    [false, undefined, false],
    [true, true, false],
    [true, false, true],
    [true, undefined, false],
  ] as const)('negated %s, the service allowed %s: %s', ([isNegated, may, is]) => {
    expect(isMet({ service: 'film', isNegated }, { allows: () => may })).toBe(is);
  });
});
