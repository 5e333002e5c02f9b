/** What tells where a service belongs. */
interface Placed {
  readonly surfaces?: readonly string[] | undefined;
}

/**
 * A config as this page sees it: without the services of other parts of the site, where the page's root says which part
 * it is (policies.md R22). What was decided on them elsewhere stays in the record.
 */
export const servicesHere = <C extends { readonly services: readonly Placed[] }>(config: C): C => {
  const here = document.documentElement.dataset.placetSurface;
  if (!here) return config;
  // a polluted `Object.prototype` shows through nowhere
  return {
    __proto__: null,
    ...config,
    services: config.services.filter(({ surfaces = [here] }) => surfaces.includes(here)),
  };
};
