type Child = Node | string | undefined | false;

/**
 * Builds an element. Keys with `on` are listeners, `true` and `false` set or leave out an attribute, anything else is an
 * attribute's value. Texts become text nodes, never markup: whatever a config holds, nothing of it can run (T01), and
 * there is nothing that Trusted Types would have to vouch for.
 */
export const build = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, '');
    else if (value) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
};
