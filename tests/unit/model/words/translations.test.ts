import { describe, expect, it } from 'vitest';
import { isTranslations, tagIn } from '../../../../src/model/words/translations.js';

describe('a text per language', () => {
  it('is an object whose members are all called like languages', () => {
    expect([{ en: 'x' }, { 'zh-Hant': 'x', de: 'y' }, { 'use-x': 'x' }].map(isTranslations)).toEqual([
      true,
      true,
      true,
    ]);
    const others = [{}, { name: 'x' }, { use: 'x' }, { en: 'x', page: 'y' }, 'en', null, undefined, ['en']];
    expect(others.filter(isTranslations)).toEqual([]);
  });

  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt-BR'],
    ['pt-br', 'pt-BR'],
    ['pt-PT', 'pt'],
    ['no', 'nb'],
    ['nn', 'nb'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['fr', undefined],
    ['fr-Latn-CH', undefined],
    ['pt-Latn-PT', 'pt'],
  ])('UI22: readers of %s find theirs under %s', (language, tag) => {
    expect(tagIn(['en', 'de', 'nb', 'pt', 'pt-BR', 'zh-Hans', 'zh-Hant'], language)).toBe(tag);
  });
});
