/** An element that the page's own HTML is known to hold. */
export const byId = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;
