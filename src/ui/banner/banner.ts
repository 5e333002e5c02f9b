import type { Announce } from '../kit/announcer.js';
import type { Decisions } from '../kit/decisions.js';
import { define } from '../kit/define.js';
import { findContainer } from '../kit/find-container.js';
import type { PageTexts } from '../kit/follow-language.js';
import type { Texts } from '../kit/texts.js';
import { PlacetBanner } from './placet-banner.js';

/** The banner of a page. */
export interface Banner {
  readonly isShown: boolean;
  /** Shows it while something is undecided, once and about exactly that, and takes it away otherwise. */
  update(): void;
}

/** Makes the banner of a page. Nothing is shown before the first `update`. */
export const createBanner = (decisions: Decisions, texts: PageTexts<Texts>, announce: Announce): Banner => {
  define('placet-banner', PlacetBanner);
  let element: PlacetBanner | undefined;
  /** The services that it asks about. */
  let asked = '';
  // the page may have taken it away, say with its whole body
  const isShown = (): boolean => element?.isConnected ?? false;

  return {
    get isShown() {
      return isShown();
    },
    update() {
      const wanted = decisions.undecided.map(({ name }) => name).join();
      if (wanted === (isShown() ? asked : '')) return;
      element?.remove();
      element = undefined;
      asked = wanted;
      if (!wanted) return;
      element = new PlacetBanner();
      element.show(decisions, texts);
      findContainer().append(element);
      announce(texts.current.title, texts.current);
    },
  };
};
