/** Keeps what has a placeholder from being seen and read. An image keeps its box, which the placeholder lies over. */
const RULES = `
:has(+ [data-placet-embed]) { visibility: hidden !important }
:where(img:has(+ [data-placet-embed])) { display: inline-block; overflow: hidden }`;

/** Hides the elements of the page that have a placeholder. Not by an attribute: the markup of a blocked element is its state. */
export const hideBlocked = (): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  document.adoptedStyleSheets.push(sheet);
};
