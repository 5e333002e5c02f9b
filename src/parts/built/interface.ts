import { leaveToPageAbove } from '../../manager/leave-to-page-above.js';
import type { Parts } from '../../manager/parts.js';
import { createInterface } from '../../ui/interface.js';
import type { Texts } from '../../ui/kit/texts.js';
import type { InterfaceWords } from './words.js';

/** Written in by `placet build`. */
declare const __PLACET_INTERFACE__: Omit<InterfaceWords, 'complete'>;

const settings = () => import('./settings.js');

/** The words of this file's language. They are completed in place: whoever shows them already has the rest as well. */
export const texts: InterfaceWords = {
  ...__PLACET_INTERFACE__,
  async complete() {
    const { words } = await settings();
    const { services = [], ...more } = words.facts;
    Object.assign(texts, words.texts);
    Object.assign(texts.facts, more);
    for (const [index, service] of texts.facts.services.entries()) Object.assign(service, services[index]);
  },
};

/** The banner and the settings of a built site: the config was checked by the build. */
const openInterface: Parts['ui'] = (context, first) => {
  const { consent, describe } = context;
  const take = (words: Texts): InterfaceWords => {
    const known = words as InterfaceWords;
    describe(known.facts);
    return known;
  };
  const fail = (cause: unknown): void => context.fail('interface', cause);
  let current = take(first);
  const shown = createInterface(consent, first, {
    async load() {
      const words = take(await context.texts('interface'));
      // the settings may be open
      await words.complete();
      current = words;
      return words;
    },
    async settings() {
      await current.complete();
      describe(current.facts);
      return settings();
    },
    fail,
  });
  return leaveToPageAbove(shown, consent);
};

export default openInterface;
