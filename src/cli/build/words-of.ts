import type { DeclarationTexts } from '../../model/declaration/declaration-texts.js';
import { localeOf } from '../../model/words/locale.js';
import type { Texts } from '../../ui/kit/texts.js';
import { findTexts, type TextsByKind } from '../../ui/locales/find-texts.js';

/** Everything that is said in one language. */
export interface Words {
  readonly interface: Texts;
  readonly embed: TextsByKind['embed'];
  readonly declaration: DeclarationTexts;
  readonly notice: TextsByKind['notice'];
}

/** What only the settings say; every other text of the interface may stand in the banner. */
const SETTINGS: readonly (keyof Texts)[] = [
  ...(['settingsIntro', 'close', 'save', 'alwaysOn', 'onOf', 'search', 'details', 'provider'] as const),
  ...(['recipientsLabel', 'data', 'legalBasis', 'transferLabel', 'safeguards', 'retention'] as const),
  ...(['storageTable', 'name', 'type', 'purpose', 'duration', 'session', 'persistent'] as const),
  ...(['outsideEea', 'withinEea', 'providerDependent', 'legitimateInterest', 'signal'] as const),
  ...(['gdpr', 'adequacy', 'DPF', 'SCC', 'BCR', 'unconfirmed', 'restricted'] as const),
  ...(['yourRecord', 'noRecord', 'decidedAt', 'browserId', 'download', 'erase'] as const),
];

/** All words of a language; `undefined` where it is not spoken. */
export const wordsOf = async (language: string): Promise<Words | undefined> => {
  const tag = localeOf(language);
  try {
    const [texts, embed, declaration, notice] = await Promise.all([
      findTexts('interface', tag),
      findTexts('embed', tag),
      findTexts('declaration', tag),
      findTexts('notice', tag),
    ]);
    return { interface: texts, embed, declaration, notice };
  } catch {
    return undefined;
  }
};

/** The texts of the interface in two: those for the banner, and those that only the settings say. */
export const splitTexts = (
  texts: Texts,
): { readonly banner: Partial<Texts>; readonly settings: Partial<Texts> } => {
  const entries = Object.entries(texts);
  const isOfSettings = ([key]: readonly [string, unknown]): boolean => SETTINGS.some((own) => own === key);
  return {
    banner: Object.fromEntries(entries.filter((entry) => !isOfSettings(entry))),
    settings: Object.fromEntries(entries.filter(isOfSettings)),
  };
};
