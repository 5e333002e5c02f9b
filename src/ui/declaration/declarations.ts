import type { DeclarationTexts } from '../../model/declaration/declaration-texts.js';
import type { Decisions } from '../kit/decisions.js';
import { define } from '../kit/define.js';
import { followLanguage } from '../kit/follow-language.js';
import type { Texts } from '../kit/texts.js';
import { type AllTexts, PlacetDeclaration } from './placet-declaration.js';

/** The texts of a declaration: those of the interface, and its own. */
export interface DeclarationLanguage {
  readonly texts: Texts;
  readonly own: DeclarationTexts;
}

/** Makes what fills the declarations of a page; they follow the visitor's choices and the page's language. */
export const createDeclarations = async (
  decisions: Decisions,
  load: () => Promise<DeclarationLanguage>,
): Promise<(element: Element) => void> => {
  const loadAll = async (): Promise<AllTexts> => {
    const { texts, own } = await load();
    return { ...texts, ...own };
  };
  const pageTexts = followLanguage(await loadAll(), loadAll);
  define('placet-declaration', PlacetDeclaration);
  const shown = new Map<Element, PlacetDeclaration>();
  decisions.addEventListener('change', () => {
    for (const declaration of shown.values()) declaration.refresh();
  });

  return (element) => {
    const known = shown.get(element);
    if (known) {
      known.refresh();
      return;
    }
    // where the page has taken the name for its own, ours stands inside
    const declaration = element instanceof PlacetDeclaration ? element : new PlacetDeclaration();
    shown.set(element, declaration);
    declaration.show(decisions, pageTexts);
    if (declaration !== element) element.append(declaration);
  };
};
