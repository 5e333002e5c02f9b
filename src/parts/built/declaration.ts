import type { Parts } from '../../manager/parts.js';
import { createDeclarations } from '../../ui/declaration/declarations.js';
import { withFacts } from './with-facts.js';
import type { DeclarationWords } from './words.js';

/** Written in by `placet build`. */
declare const __PLACET_DECLARATION__: DeclarationWords;

/** The words of this file's language, and the whole config in it. */
export const texts = __PLACET_DECLARATION__;

/** The published tables of a built site. */
const fillDeclarations: Parts['declaration'] = (context) => {
  let { facts } = texts;
  return createDeclarations(
    withFacts(context.consent, () => facts),
    async () => {
      const words = (await context.texts('declaration')) as DeclarationWords;
      facts = words.facts;
      return { texts: words, own: words };
    },
  );
};

export default fillDeclarations;
