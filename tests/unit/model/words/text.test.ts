import { describe, expect, it } from 'vitest';
import { joined, textIn } from '../../../../src/model/words/text.js';

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

describe('several texts in one', () => {
  it('are parted by semicolons, for they hold commas', () => {
    expect(joined(['name, address', { en: 'events', de: 'Ereignisse' }], 'de')).toBe(
      'name, address; Ereignisse',
    );
  });

  it('nothing where there are none', () => {
    expect(joined(undefined, 'de')).toBe('');
    expect(joined([], 'de')).toBe('');
  });
});
