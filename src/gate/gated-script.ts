/** A held back script: `type="text/plain"`, which no browser runs. */
export type GatedScript = HTMLScriptElement;

/** Is this a held back script? */
export const isGatedScript = (element: Element): element is GatedScript =>
  element instanceof HTMLScriptElement && element.type === 'text/plain';

/** Where a held back script is to be had, as written. Klaro's markup may leave `src` in place: no browser fetches it. */
export const sourceOf = (script: HTMLScriptElement): string | null =>
  script.dataset.src ?? script.getAttribute('src');

/** What a held back script is when it runs. What is no type of a script, such as `data-type="inline"`, is a vendor's own word. */
export const typeOf = ({ dataset: { type = '' } }: HTMLScriptElement): string =>
  /\/|^(module|importmap|speculationrules)$/i.test(type) ? type : '';

/** When a parser would run a script: at once (`async`), in document order, or behind the document (`defer`, modules). */
export const TURN = { atOnce: 0, inOrder: 1, behind: 2 } as const;

/** The turn of a marked element, by which they are sorted; what is no script takes its turn in order. */
export const turnOf = (element: Element): number => {
  if (!isGatedScript(element)) return TURN.inOrder;
  const isModule = typeOf(element) === 'module';
  // an inline script that is no module has neither attribute
  if (!isModule && sourceOf(element) === null) return TURN.inOrder;
  if (element.hasAttribute('async')) return TURN.atOnce;
  return isModule || element.hasAttribute('defer') ? TURN.behind : TURN.inOrder;
};
