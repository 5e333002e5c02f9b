import { describe, expect, it } from 'vitest';
import { isGatedScript, sourceOf, TURN, turnOf } from '../../../src/gate/gated-script.js';
import { heldScript, marked } from './marked.js';

describe('a held back script', () => {
  it('is one of `type="text/plain"`', () => {
    expect(isGatedScript(heldScript())).toBe(true);
  });

  it.for(['', 'module', 'text/javascript', 'application/json', 'text/plain; charset=utf-8'])(
    'is none of type "%s"',
    (type) => {
      expect(isGatedScript(marked('script', { type }))).toBe(false);
    },
  );

  it('is no other element, whatever its type', () => {
    expect(isGatedScript(marked('object', { type: 'text/plain' }))).toBe(false);
  });
});

describe('where it is to be had', () => {
  it('is its `data-src`', () => {
    expect(sourceOf(heldScript({ 'data-src': '/a.js' }))).toBe('/a.js');
  });

  it('Klaro compatibility: may be its `src`, as written', () => {
    expect(sourceOf(heldScript({ src: '/a.js' }))).toBe('/a.js');
  });

  it('is its `data-src` where it has both', () => {
    expect(sourceOf(heldScript({ src: '/b.js', 'data-src': '/a.js' }))).toBe('/a.js');
  });

  it('is an empty address where that is written, and nowhere for an inline script', () => {
    expect([sourceOf(heldScript({ 'data-src': '' })), sourceOf(heldScript())]).toEqual(['', null]);
  });
});

describe('F42: its turn', () => {
  const source = { 'data-src': '/a.js' };
  const module = { 'data-type': 'module' };

  it.for<readonly [string, Readonly<Record<string, string>>, keyof typeof TURN]>([
    ['an inline script', {}, 'inOrder'],
    ['an inline script with `async`, which means nothing there', { async: '' }, 'inOrder'],
    ['an inline script with `defer`, which means nothing there', { defer: '' }, 'inOrder'],
    ['an external script', source, 'inOrder'],
    ['an external script with `async`', { ...source, async: '' }, 'atOnce'],
    ['an external script with `defer`', { ...source, defer: '' }, 'behind'],
    ['one with both, as browsers have it', { ...source, async: '', defer: '' }, 'atOnce'],
    ['an external module', { ...source, ...module }, 'behind'],
    ['an inline module', module, 'behind'],
    ['an inline module with `async`', { ...module, async: '' }, 'atOnce'],
  ])('%s', ([, attributes, turn]) => {
    expect(turnOf(heldScript(attributes))).toBe(TURN[turn]);
  });

  it('what is no script takes its turn in order, whatever it says', () => {
    expect(turnOf(marked('iframe', { ...source, async: '' }))).toBe(TURN.inOrder);
  });

  it('what runs at once sorts before what waits for the whole document', () => {
    expect(TURN.atOnce).toBeLessThan(TURN.inOrder);
    expect(TURN.inOrder).toBeLessThan(TURN.behind);
  });
});
