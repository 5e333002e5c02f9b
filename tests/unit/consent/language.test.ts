import { describe, expect, it } from 'vitest';
import { pickLanguage, textIn } from '../../../src/consent/language.js';

describe('UI22: the interface speaks', () => {
  it.for([
    [['de'], 'de'],
    [['DE-at'], 'de'],
    [['de-Latn-DE'], 'de'],
    [['en-GB', 'de'], 'en'],
    [['fr', 'de', 'en'], 'de'],
    [[undefined, '', 'de'], 'de'],
  ] as const)('wanted %j: %s, the first wanted language that it knows', ([wanted, language]) => {
    expect(pickLanguage(wanted)).toBe(language);
  });

  it.for([[[]], [['fr']], [['den', 'english', 'x-de']], [[undefined]], [['%']]] as const)(
    'wanted %j: English, for it knows none of them',
    ([wanted]) => {
      expect(pickLanguage(wanted)).toBe('en');
    },
  );
});

describe('a text of the config in a language', () => {
  const text = { fr: 'Statistiques', de: 'Statistik', 'de-CH': 'Statistik (CH)', en: 'Statistics' };

  it.for([
    ['de-CH', 'Statistik (CH)', 'the exact one'],
    ['de-AT', 'Statistik', 'the language without its region'],
    ['it', 'Statistics', 'English'],
  ] as const)('in %s: "%s", %s', ([language, expected]) => {
    expect(textIn(text, language)).toBe(expected);
  });

  it('whatever there is, where there is neither the language nor English', () => {
    expect(textIn({ fr: 'Statistiques' }, 'de')).toBe('Statistiques');
  });

  it('the only text there is, in every language', () => {
    expect(textIn('PostHog', 'de')).toBe('PostHog');
  });

  it('nothing where there is none', () => {
    expect(textIn(undefined, 'de')).toBe('');
  });

  it('T03: never what a prototype has under the name of a language', () => {
    expect(textIn({ en: 'Statistics' }, 'constructor')).toBe('Statistics');
  });
});
