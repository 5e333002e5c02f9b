type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const fill = <Made extends Element>(
  made: Made,
  attributes: Attributes,
  children: readonly (Node | string)[],
): Made => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children);
  return made;
};

/** Makes an HTML element. Strings become text nodes. */
export const html = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] => fill(document.createElement(tag), attributes, children);

/** Makes an SVG element. */
export const svg = (
  tag: string,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): Element => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/** A button that does something. */
export const button = (
  label: string,
  onClick: () => void,
  attributes: Attributes = {},
): HTMLButtonElement => {
  const made = html('button', { type: 'button', class: 'button quiet', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
};
