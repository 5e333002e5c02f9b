import type { Config } from '../../../../model/config/config.js';
import { siteLanguages } from '../../../../model/config/site-languages.js';
import { isTranslations, type Translations, tagIn } from '../../../../model/words/translations.js';
import type { Rule } from '../../rule.js';
import { pathOf } from '../each-leaf.js';
import { plainTexts } from './plain-texts.js';

function* eachTranslations(value: unknown, path = ''): Generator<readonly [string, Translations]> {
  // maps of the controller have keys of the author's own
  if (Object(value) !== value || /(dataProtectionOfficer|authority)$/.test(path)) return;
  if (isTranslations(value)) yield [path, value];
  else
    for (const [key, member] of Object.entries(Object(value)))
      yield* eachTranslations(member, pathOf(path, value, key));
}

/** Else a visitor reads a sentence in a language that is not theirs, in the middle of others that are. */
export const missingTranslation: Rule<Config> = {
  id: 'missing-translation',
  severity: 'warning',
  sources: ['policies.md G18', 'law.md UI22'],
  holds:
    'What a site of several languages says, it says in each of them; one text for all is in none of the others.',
  *check(config) {
    const languages = siteLanguages(config);
    for (const [path, translations] of eachTranslations(config)) {
      const missing = languages.filter((language) => !tagIn(Object.keys(translations), language));
      if (missing.length) yield { path, message: `the text in ${missing.join(', ')} is missing` };
    }
    if (languages.length < 2) return;
    const wanted = languages.map((language) => `"${language}": "…"`).join(', ');
    for (const [path, text] of plainTexts(config))
      yield {
        path,
        message: `"${text}" is all that readers of ${languages.join(', ')} get; give it per language: { ${wanted} }`,
      };
  },
};
