import { describe, expect, it } from 'vitest';
import { checkGrammar } from '../../../../src/model/config/check-grammar.js';
import type { Activity } from '../../../../src/model/config/config.js';
import { categoriesOf, dataIn } from '../../../../src/model/words/data.js';
import { configOf, service } from '../../../support/configs.js';

const activity: Activity = {
  data: [
    'events',
    { category: 'IPAddress', text: { en: 'IP address', de: 'IP-Adresse' } },
    { category: 'IPAddress', text: 'the same, shortened' },
    { en: 'clicks', de: 'Klicks' },
  ],
};

describe('G15: data with a term of the W3C Data Privacy Vocabulary beside free texts', () => {
  it('is told to visitors in their language, by its text alone', () => {
    expect(dataIn(activity, 'de').map(({ text }) => text)).toEqual([
      'events',
      'IP-Adresse',
      'the same, shortened',
      'Klicks',
    ]);
  });

  it('is told to machines by its term, once, with the usual prefix', () => {
    expect(categoriesOf(activity)).toEqual(['pd:IPAddress']);
    expect(categoriesOf({ data: ['events'] })).toEqual([]);
    expect(categoriesOf({})).toEqual([]);
  });

  it('has a term and a text, and nothing else', () => {
    const problems = (data: unknown) => [
      ...checkGrammar(configOf([service('a', { data: [data] as never })])),
    ];
    expect(problems({ category: 'Name', text: 'names' })).toEqual([]);
    expect(problems({ category: 'Name' })).toMatchObject([{ path: 'services[0].data[0].text' }]);
    expect(problems({ category: 'Name', text: 'names', term: 'x' })).toMatchObject([
      { path: 'services[0].data[0].term' },
    ]);
    expect(problems({ category: '', text: 'names' })).toMatchObject([
      { path: 'services[0].data[0].category' },
    ]);
  });
});
