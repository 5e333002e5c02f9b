/** Registers an element's class under its name, or under one like it where the page has taken that for its own. */
export const define = (name: string, element: CustomElementConstructor): void => {
  const taken = customElements.get(name);
  if (!taken) customElements.define(name, element);
  else if (taken !== element) define(`${name}-`, element);
};
