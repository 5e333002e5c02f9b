import type { PlacetBanner } from './placet-banner.js';

/** In the top layer no `display` takes a box away: nothing of it is seen, and it takes no click from what is hidden behind. */
const WALL_STYLE =
  'all:unset!important;position:fixed!important;inset:0!important;pointer-events:none!important';

/** Raises a wall, or lets it down. */
const setWall = (wall: HTMLDialogElement, isUp: boolean): void => {
  if (wall.matches(':modal') === isUp) return;
  if (!isUp) {
    wall.close();
    return;
  }
  wall.open = false; // it stays set where the page has taken the wall away, and is in the way then
  wall.showModal();
};

/**
 * Puts a banner behind a wall, which goes into the page in its place: a modal dialog that shows nothing itself, of which
 * assistive technology is told instead. It marks nothing of the page, so that what a router keeps of it, and shows again, is
 * free. It stands as long as the banner can be seen, whoever hides that (faults.md F5).
 */
export const wallAround = (banner: PlacetBanner): HTMLElement => {
  const wall = document.createElement('dialog');
  wall.style.cssText = WALL_STYLE;
  wall.append(banner);
  const look = (): void => {
    if (wall.isConnected) setWall(wall, banner.getClientRects().length > 0);
  };
  wall.oncancel = (event) => event.preventDefault();
  wall.onclose = look; // Chromium closes at the second Esc, whatever a page says
  new ResizeObserver(look).observe(banner);
  banner.dataset.wall = '';
  banner.raiseWall = (titleId) => {
    wall.setAttribute('aria-labelledby', titleId);
    setWall(wall, true);
    // not the host: WebKit would leave its shadow tree out of the order of Tab
    const title = banner.querySelector('h2');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  };
  return wall;
};
