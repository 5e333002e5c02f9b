import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../src/gate/marks-of.js';
import { marked } from './marked.js';

describe('what an element waits for', () => {
  it('is the service that it names', () => {
    expect(marksOf(marked('img', { 'data-service': 'film' }))).toEqual([
      { service: 'film', isNegated: false },
    ]);
  });

  it('is all services that it names, whatever space is between them', () => {
    expect(
      marksOf(marked('img', { 'data-service': ' film\n\tmap  chat ' })).map(({ service }) => service),
    ).toEqual(['film', 'map', 'chat']);
  });

  it('is the time while a service may not run, where that is written with `!`', () => {
    expect(marksOf(marked('p', { 'data-service': '!film map' }))).toEqual([
      { service: 'film', isNegated: true },
      { service: 'map', isNegated: false },
    ]);
  });

  it('Klaro compatibility: may be written as `data-name`', () => {
    expect(marksOf(marked('img', { 'data-name': 'film' }))).toEqual([{ service: 'film', isNegated: false }]);
  });

  it('is what `data-service` says where both are written', () => {
    expect(marksOf(marked('img', { 'data-name': 'map', 'data-service': 'film' }))).toEqual([
      { service: 'film', isNegated: false },
    ]);
  });

  it.for([
    { 'data-service': '' },
    { 'data-service': ' \n' },
    { 'data-service': '', 'data-name': 'film' },
    {},
  ])('is a service that does not exist where nothing is named: %j', (attributes) => {
    expect(marksOf(marked('img', attributes))).toEqual([{ service: '', isNegated: false }]);
  });
});
