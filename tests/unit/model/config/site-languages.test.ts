import { describe, expect, it } from 'vitest';
import { siteLanguages } from '../../../../src/model/config/site-languages.js';

describe('the languages of a site', () => {
  it('are those that it names', () => {
    expect(siteLanguages({ languages: ['fr'], purposes: [{ title: { en: 'x' } }] })).toEqual(['fr']);
  });

  it('or those that its texts are in, and the one that it always speaks', () => {
    expect(siteLanguages({ language: 'it', services: [{ title: { en: 'x', de: 'y' } }] })).toEqual([
      'it',
      'en',
      'de',
    ]);
  });

  it('are none where nothing says it: names of the controller’s maps are no languages', () => {
    expect(siteLanguages({ version: '1', controller: { authority: { tel: '1' } }, services: [] })).toEqual(
      [],
    );
    for (const wrong of [undefined, null, 'en', { languages: 'en' }, { languages: [5] }])
      expect(siteLanguages(wrong)).toEqual([]);
  });
});
