import type { Parts } from '../../manager/parts.js';
import type { EmbedTexts } from '../../ui/embed/embed-texts.js';
import { createPlaceholders } from '../../ui/embed/placeholders.js';
import { withFacts } from './with-facts.js';
import type { EmbedWords } from './words.js';

/** Written in by `placet build`. */
declare const __PLACET_EMBED__: EmbedWords;

/** The words of this file's language. */
export const texts = __PLACET_EMBED__;

/** The placeholders of a built site. */
const showPlaceholders: Parts['placeholders'] = (context, first) => {
  let { facts } = first as EmbedWords;
  const load = async (): Promise<EmbedTexts> => {
    const words = (await context.texts('embed')) as EmbedWords;
    facts = words.facts;
    return words;
  };
  return createPlaceholders(
    withFacts(context.consent, () => facts),
    first,
    load,
  );
};

export default showPlaceholders;
