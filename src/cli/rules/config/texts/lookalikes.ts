/** What looks like ASCII and is not: other hyphens, spaces that do not break, and what cannot be seen. */
export const LOOKALIKES = /[\u00A0\u00AD\u2007\u200B-\u200D\u2010-\u2015\u2060\u202F\uFEFF]/;
