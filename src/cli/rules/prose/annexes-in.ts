/** With its number; alone only in the English of policies, for the German "Anlage" is also a plant or an investment. */
const ANNEX =
  /\b(?:annex|appendix|anhang|anlage)[\s\u00A0]+(?:\d+|[IVX]+|[A-Z])\b|\b(?:annex|appendix|anhang)\b|(?<=\()anlage(?=\))/giu;

/** The annexes that a text points to, such as `annex 18`. */
export const annexesIn = (text: string): readonly string[] =>
  [...text.matchAll(ANNEX)].map(([annex]) => annex.replace(/[\s\u00A0]+/g, ' '));
