import { expect, it } from 'vitest';
import { inLanguages } from '../../../../src/model/config/in-languages.js';

const service = {
  name: 'stats',
  hosts: ['en.example'],
  crossSite: false,
  title: 'Stats',
  description: { en: 'Counts', de: 'Zählt', fr: 'Compte' },
  data: [{ en: 'pages', de: 'Seiten' }],
};

it('keeps of each text what readers of the languages get, and everything else', () => {
  expect(inLanguages(service, ['de'])).toEqual({
    ...service,
    description: { de: 'Zählt' },
    data: [{ de: 'Seiten' }],
  });
});

it('keeps English for readers whose language a text has not', () => {
  expect(inLanguages(service, ['fr', 'it'])).toEqual({
    ...service,
    description: { en: 'Counts', fr: 'Compte' },
    data: [{ en: 'pages' }],
  });
});

it('keeps whatever there is where there is no English', () => {
  expect(inLanguages({ title: { de: 'Zählt' } }, ['fr'])).toEqual({ title: { de: 'Zählt' } });
});
