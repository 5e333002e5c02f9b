import { expect, it, vi } from 'vitest';
import { numberOf } from '../../../src/gate/number-of.js';
import { heldScript } from './marked.js';

it('reliability.md T11: each held back script has a number of its own, that no other page view gives', () => {
  const [one, another] = [numberOf(heldScript()), numberOf(heldScript())];
  expect(one).not.toBe(another);
  expect(one).toMatch(/^0\.\d+/);
});

it('a copy has the number of what it was copied from', () => {
  const script = heldScript();
  const number = numberOf(script);
  expect(numberOf(script.cloneNode() as HTMLScriptElement)).toBe(number);
});

it('a script keeps its number when the page writes the served attributes over it', () => {
  const script = heldScript();
  const number = numberOf(script);
  script.dataset.placetScript = 'of another';
  expect(numberOf(script)).toBe(number);
  expect(script.dataset.placetScript).toBe(number);
  delete script.dataset.placetScript;
  expect(numberOf(script)).toBe(number);
  expect(script.dataset.placetScript).toBe(number);
});

it('nothing is written where the number is there: the gate is told of each change', () => {
  const script = heldScript();
  numberOf(script);
  const write = vi.spyOn(script, 'setAttribute');
  const writeNode = vi.spyOn(script, 'setAttributeNode');
  const records = new MutationObserver(() => {});
  records.observe(script, { attributes: true });
  numberOf(script);
  expect(records.takeRecords()).toEqual([]);
  expect([...write.mock.calls, ...writeNode.mock.calls]).toEqual([]);
});
