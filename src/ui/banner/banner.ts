import type { Announce } from '../kit/announcer.js';
import type { Decisions } from '../kit/decisions.js';
import { define } from '../kit/define.js';
import type { PageTexts } from '../kit/follow-language.js';
import type { Home } from '../kit/home.js';
import type { Texts } from '../kit/texts.js';
import { PlacetBanner } from './placet-banner.js';

/** The banner of a page. */
export interface Banner {
  readonly isShown: boolean;
  /** Shows it while something is undecided, once and about exactly that, and takes it away otherwise. */
  update(): void;
}

/** What a banner needs of its page. */
export interface BannerSite {
  readonly decisions: Decisions;
  readonly texts: PageTexts<Texts>;
  readonly home: Home;
  readonly announce: Announce;
  /** Is told what could not be loaded or shown. */
  readonly fail: (cause: unknown) => void;
}

/** Makes the banner of a page. Nothing is shown before the first `update`. */
export const createBanner = ({ decisions, texts, home, announce, fail }: BannerSite): Banner => {
  define('placet-banner', PlacetBanner);
  let element: HTMLElement | undefined;
  /** The services that it asks about. */
  let asked = '';

  const put = (made: HTMLElement): void => {
    element = made;
    home.keep(made);
    announce(texts.current.title, texts.current);
  };

  const ask = async (wanted: string): Promise<void> => {
    const { layout, modal } = decisions.config?.interface ?? {};
    const banner = new PlacetBanner();
    banner.show(decisions, texts);
    if (layout !== 'dialog' || !modal) {
      put(banner);
      return;
    }
    const { wallAround } = await import('./wall-around.js');
    // the visitor may have decided meanwhile, in another tab
    if (asked === wanted) put(wallAround(banner));
  };

  return {
    get isShown() {
      return !!asked;
    },
    update() {
      const wanted = decisions.undecided.map(({ name }) => name).join();
      if (wanted === asked && (!element || element.isConnected)) return;
      if (element) home.drop(element);
      element = undefined;
      asked = wanted;
      if (wanted) ask(wanted).catch(fail);
    },
  };
};
