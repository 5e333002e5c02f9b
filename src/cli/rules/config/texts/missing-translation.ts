import type { Config } from '../../../../model/config/config.js';
import type { Rule } from '../../rule.js';
import { pathOf } from '../each-leaf.js';

type Translations = Readonly<Record<string, string>>;

/** One text per language tag: the grammar has no other object whose members are all called so. */
const isTranslations = (value: unknown): value is Translations => {
  const keys = Object.keys(Object(value));
  return keys.length > 0 && keys.every((key) => /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(key));
};

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
  holds: 'A text that is given per language is given in every language that the config speaks.',
  *check(config) {
    const all = [...eachTranslations(config)];
    const languages = [...new Set(all.flatMap(([, translations]) => Object.keys(translations)))];
    for (const [path, translations] of all) {
      const missing = languages.filter((language) => !Object.hasOwn(translations, language));
      if (missing.length) yield { path, message: `the text in ${missing.join(', ')} is missing` };
    }
  },
};
