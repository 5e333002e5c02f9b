import type { DeclarationTexts, DeclarationWords } from '../../model/declaration/declaration-texts.js';
import { localeOf } from '../../model/words/locale.js';

const interfaceTexts = import.meta.glob<DeclarationWords>('../../ui/locales/*/interface.ts', {
  import: 'default',
});
const ownTexts = import.meta.glob<DeclarationTexts>('../../ui/locales/*/declaration.ts', {
  import: 'default',
});

/** The words of a declaration in a language; `undefined` where it is not spoken. */
export const declarationWords = async (language: string): Promise<DeclarationWords | undefined> => {
  const folder = `../../ui/locales/${localeOf(language)}`;
  const [shared, own] = [interfaceTexts[`${folder}/interface.ts`], ownTexts[`${folder}/declaration.ts`]];
  return shared && own && { ...(await shared()), ...(await own()) };
};
