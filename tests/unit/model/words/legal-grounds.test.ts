import { assert, constantFrom, property, string, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalGroundsIn, readLegalGrounds } from '../../../../src/model/words/legal-grounds.js';
import de from '../../../../src/ui/locales/de/interface.js';
import en from '../../../../src/ui/locales/en/interface.js';

describe('D14: legal grounds are published in one style', () => {
  it.for([
    ['(c/f)', 'GDPR 6(1)(c); GDPR 6(1)(f)'],
    ['(a/f)', 'GDPR 6(1)(a); GDPR 6(1)(f)'],
    ['(b)/(c)', 'GDPR 6(1)(b); GDPR 6(1)(c)'],
    ['Art. 6(1)(c/f)', 'GDPR 6(1)(c); GDPR 6(1)(f)'],
    ['Art. 6(1)(b), (f) GDPR', 'GDPR 6(1)(b); GDPR 6(1)(f)'],
    ['Art. 6 Abs. 1 S. 1 lit. a DSGVO', 'GDPR 6(1)(a)'],
    ['Article 6 (1) (f) GDPR', 'GDPR 6(1)(f)'],
    ['§ 25 Abs. 2 TDDDG', 'TDDDG 25(2)'],
    ['Section 25(1) TDDDG', 'TDDDG 25(1)'],
    ['Art. 6(1)(a) GDPR and Section 25(1) TDDDG', 'GDPR 6(1)(a); TDDDG 25(1)'],
  ] as const)('%s', ([written, published]) => {
    expect(readLegalGrounds([written]).join('; ')).toBe(published);
  });

  it('names each ground once', () => {
    expect(readLegalGrounds(['GDPR 6(1)(f)', '(c/f)'])).toEqual(['GDPR 6(1)(f)', 'GDPR 6(1)(c)']);
  });

  it.for([
    'UK GDPR 6(1)(a)',
    'GDPR 9(2)(a)',
    'TDDDG 25(2) no. 2',
    'GDPR 6(1)(f), our interest in security',
    'Section 38(1) BDSG',
    'Section 125(1) TDDDG',
    'Section 25(1)(2) TDDDG',
    'GDPR 16(1)(a)',
    '',
  ])('leaves what it does not know as it is: %s', (written) => {
    expect(readLegalGrounds([written])).toEqual([written]);
  });

  it('changes nothing that is in the style already', () => {
    const style = ['GDPR 6(1)(a)', 'GDPR 6(1)(c)', 'GDPR 6(1)(f)', 'TDDDG 25(1)', 'TDDDG 25(2)'] as const;
    assert(
      property(uniqueArray(constantFrom(...style)), (grounds) => {
        expect(readLegalGrounds(grounds)).toEqual(grounds);
      }),
    );
    assert(
      property(string(), (text) => {
        expect(readLegalGrounds(readLegalGrounds([text]))).toEqual(readLegalGrounds([text]));
      }),
    );
  });

  it('and in German as Germans cite them', () => {
    expect(legalGroundsIn(['(a)', 'Section 25(1) TDDDG', 'BDSG 38'], { ...de, language: 'de-AT' })).toEqual([
      'Art. 6 Abs. 1 lit. a DSGVO',
      '§ 25 Abs. 1 TDDDG',
      'BDSG 38',
    ]);
    expect(legalGroundsIn(['(a)'], en)).toEqual(['GDPR 6(1)(a)']);
    expect(legalGroundsIn(undefined, en)).toEqual([]);
  });

  it('what only looks like one is cited as it is written', () => {
    const cited = ['UK GDPR 6(1)(a)', 'GDPR 6(1)(a) UK', 'see TDDDG 25(1)', 'TDDDG 25(1) no. 2'];
    expect(legalGroundsIn(cited, { ...de, language: 'de' })).toEqual(cited);
    expect(legalGroundsIn(['TDDDG 25(1)'], { ...en, language: 'x-de' })).toEqual(['TDDDG 25(1)']);
  });
});
