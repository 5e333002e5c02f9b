/** The attributes that load something; a marked element has them as `data-src` and so on. */
export const LOADING = ['src', 'srcset', 'href', 'data', 'poster'] as const;

/** On an element that shows what it waited for: what that was, and what it showed before (`embeds/release-addresses`). */
export const RELEASED = 'data-placet-released';

/** On each element that a template shows: what the template waits for (`embeds/show-template`). */
export const SHOWN = 'data-placet-shown';

/** What waits for a service. Klaro's `data-name` counts only where Klaro has something to do: elsewhere it is a word of the page's own. */
export const WAITING = '[data-service],[data-name]:is([type="text/plain"],[data-src],[data-href])';

/** What waits, what a template shows, and the published tables, which come with the same part as embeds. */
export const GATED = `${WAITING},[${SHOWN}],placet-declaration`;

/** The attributes that say what an element waits for, and what it shows meanwhile. */
export const WATCHED: string[] = [
  ...['type', 'data-service', 'data-name', 'data-placet-script', RELEASED],
  ...LOADING.map((name) => `data-${name}`),
];
