import type { Home } from './home.js';
import type { Speech } from './view.js';

/** How long a screen reader gets to notice a new region, and to say first what the focus makes it say. Milliseconds. */
const PATIENCE = 150;

/** Tells a screen reader something. */
export type Announce = (text: string, speech: Speech) => void;

const makeRegion = (): HTMLElement => {
  const region = document.createElement('placet-status');
  region.role = 'status';
  region.style.cssText = 'position:fixed!important;clip-path:inset(50%)!important';
  return region;
};

/** Makes what tells screen readers of a page: one region that nobody sees. */
export const createAnnouncer = (home: Home): Announce => {
  const region = makeRegion();
  return (text, { language }) => {
    home.keep(region);
    region.lang = language;
    setTimeout(() => region.replaceChildren(text), PATIENCE);
  };
};
