import type { Decisions } from '../kit/decisions.js';
import { define } from '../kit/define.js';
import type { PageTexts } from '../kit/follow-language.js';
import type { Home } from '../kit/home.js';
import type { Texts } from '../kit/texts.js';
import { PlacetSaved } from './placet-saved.js';

/** Ends what is there of an earlier decision. */
let end = (): void => {};

/** Shows, for a while, that a decision is saved, and the way to change it: not where the visitor is there already. */
export const showSaved = (home: Home, decisions: Decisions, texts: PageTexts<Texts>): void => {
  define('placet-saved', PlacetSaved);
  end();
  if (document.querySelector('placet-settings')?.isOpen) return;
  const saved = new PlacetSaved();
  end = () => home.drop(saved);
  saved.onEnd = end;
  saved.show(decisions, texts);
  home.keep(saved);
};
