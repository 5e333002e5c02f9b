import { afterEach, describe, expect, it, vi } from 'vitest';
import { createGate, type GateSite } from '../../../src/gate/gate.js';
import { heldScript, marked } from './marked.js';

const allowed = new Set<string>();
const known = { is: true };

const open = (embeds: GateSite['embeds'] = async () => () => {}) => {
  const fail = vi.fn();
  const gate = createGate({
    allows: (service) => (known.is ? allowed.has(service) : undefined),
    fail,
    embeds,
    nonce: () => undefined,
  });
  return { gate, fail };
};
/** Observers and parts have been called before this goes on. */
const settled = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
};
const put = <E extends Element>(element: E): E => {
  document.body.append(element);
  return element;
};

afterEach(() => {
  vi.restoreAllMocks();
  allowed.clear();
  known.is = true;
  document.body.replaceChildren();
});

describe('a held back script', () => {
  it('R02: runs when its service is allowed, not before', () => {
    const { gate } = open();
    put(heldScript({ 'data-service': 'film' }));
    gate.update();
    expect(gate.hasRun('film')).toBe(false);
    allowed.add('film');
    gate.update();
    expect(gate.hasRun('film')).toBe(true);
    expect(gate.hasRun('map')).toBe(false);
  });

  it('runs for all services that it waits for, or not at all', () => {
    const { gate } = open();
    put(heldScript({ 'data-service': 'film map' }));
    allowed.add('film');
    gate.update();
    expect(gate.hasRun('film')).toBe(false);
    allowed.add('map');
    gate.update();
    expect(['film', 'map'].map(gate.hasRun)).toEqual([true, true]);
  });

  it('that waits for a service not to run is no script of that service', () => {
    const { gate } = open();
    allowed.add('film');
    put(heldScript({ 'data-service': 'film !map' }));
    gate.update();
    expect(['film', 'map'].map(gate.hasRun)).toEqual([true, false]);
  });

  it('that the page adds later runs too, where it is allowed', async () => {
    const { gate } = open();
    allowed.add('film');
    put(heldScript({ 'data-service': 'film' }));
    await settled();
    expect(gate.hasRun('film')).toBe(true);
  });

  it('has its number before the page could copy it, allowed or not', () => {
    const script = put(heldScript({ 'data-service': 'film' }));
    open().gate.update();
    expect(script.dataset.placetScript).toBeTruthy();
  });

  it('R02: that waits for another one does not run once its permission is gone', () => {
    const before = vi.spyOn(HTMLScriptElement.prototype, 'before').mockImplementation(() => {});
    const { gate } = open();
    for (const name of ['film', 'map']) allowed.add(name);
    put(heldScript({ 'data-service': 'film', 'data-src': 'https://a.test/film.js' }));
    put(heldScript({ 'data-service': 'map' }));
    gate.update();
    allowed.delete('map');
    gate.update();
    allowed.add('map');
    const [[script] = []] = before.mock.calls;
    (script as HTMLScriptElement).dispatchEvent(new Event('load'));
    expect(gate.hasRun('map')).toBe(false);
    gate.update();
    expect(gate.hasRun('map')).toBe(true);
  });
});

describe('what is no script', () => {
  it('is left to the part for embeds; a script that runs already is nobody’s to settle', async () => {
    const settle = vi.fn();
    const { gate } = open(async () => settle);
    const film = put(marked('video', { 'data-service': 'film' }));
    put(marked('script', { 'data-service': 'film', type: 'module' }));
    gate.update();
    await settled();
    expect(new Set(settle.mock.calls.flat())).toEqual(new Set([film]));
  });

  it('F35: stays blocked where that part cannot be loaded, and the site is told for which service', async () => {
    const cause = new Error('offline');
    const { gate, fail } = open(() => Promise.reject(cause));
    gate.update();
    put(marked('video', { 'data-service': 'film map' }));
    await settled();
    expect(fail.mock.calls).toEqual([['script', cause, 'film']]);
  });
});

it('F42: what the parser has passed is settled as it goes on, shadow roots that it made too', () => {
  const host = put(document.createElement('x-films'));
  host.attachShadow({ mode: 'open' }).append(heldScript({ 'data-service': 'film' }));
  const { gate } = open();
  allowed.add('film');
  gate.update();
  expect(gate.hasRun('film')).toBe(false);
  document.dispatchEvent(new Event('readystatechange'));
  expect(gate.hasRun('film')).toBe(true);
});
