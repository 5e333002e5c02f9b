import { describe, expect, it } from 'vitest';
import { localeOf, textIn } from '../../../../src/model/words/language.js';

describe('UI22: the file that speaks a language', () => {
  it.for([
    ['de', 'de'],
    ['DE-at', 'de'],
    ['de-Latn-DE', 'de'],
    ['de_DE', 'de'],
    ['fil', 'fil'],
    ['pt', 'pt'],
    ['pt-PT', 'pt'],
    ['pt-BR', 'pt-br'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hant-HK', 'zh-hant'],
    ['zh-TW', 'zh-tw'],
    ['no', 'no'],
  ] as const)('of the tag %s: %s', ([tag, locale]) => {
    expect(localeOf(tag)).toBe(locale);
  });

  it.for(['', '%', '../en', '-de', '1'])('of what is no tag, %j: none', (tag) => {
    expect(localeOf(tag)).toBe('');
  });
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
