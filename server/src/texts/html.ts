/** Markup that is ready; anything else is escaped. */
export interface Html {
  readonly markup: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (value: string | Html): string =>
  typeof value === 'string' ? value.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '') : value.markup;

/** A tagged template that escapes every text put into it. */
export const html = (
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html => ({
  markup: parts.reduce((markup, part, index) => {
    const value = values[index - 1] ?? '';
    return markup + [value].flat().map(escaped).join('') + part;
  }),
});
