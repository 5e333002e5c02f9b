import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../../src/model/words/locale.js';

describe('UI22, faults.md F6: the file that speaks a language', () => {
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
    ['pt_BR', 'pt-br'],
    ['ZH_hant', 'zh-hant'],
    ['zh_TW', 'zh-tw'],
    ['zh-Hans-HK', 'zh'],
    ['en-HK', 'en'],
    ['de-BR', 'de'],
  ] as const)('of the tag %s: %s', ([tag, locale]) => {
    expect(localeOf(tag)).toBe(locale);
  });

  it.for(['', '%', '../en', '-de', '1'])('of what is no tag, %j: none', (tag) => {
    expect(localeOf(tag)).toBe('');
  });
});
