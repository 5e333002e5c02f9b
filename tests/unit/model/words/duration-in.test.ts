import { describe, expect, it } from 'vitest';
import { durationIn } from '../../../../src/model/words/duration.js';

const words = { language: 'de', session: 'bis zum Ende der Sitzung', persistent: 'dauerhaft' };

describe('UI15: how long something is kept, in the reader’s words', () => {
  it.for([
    ['session', { text: 'bis zum Ende der Sitzung' }],
    ['persistent', { text: 'dauerhaft' }],
    ['P2D', { text: '2 Tage' }],
    ['until you sign out', { text: 'until you sign out', lang: '' }],
    [{ de: 'bis Sie sich abmelden', en: 'until you sign out' }, { text: 'bis Sie sich abmelden' }],
    [{ en: 'until you sign out' }, { text: 'until you sign out', lang: 'en' }],
    [undefined, { text: '' }],
  ] as const)('%j', ([duration, said]) => {
    expect(durationIn(duration, words)).toEqual(said);
  });
});
