import type { PlacetBanner } from './placet-banner.js';

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
 * Puts a banner behind a wall, which goes into the page in its place: a modal dialog without a box of its own. It marks
 * nothing of the page, so that what a router keeps of it, and shows again, is free. It stands as long as the banner can be
 * seen, whoever hides that (faults.md F5).
 */
export const wallAround = (banner: PlacetBanner): HTMLElement => {
  const wall = document.createElement('dialog');
  wall.role = 'none';
  wall.style.display = 'contents';
  wall.append(banner);
  const look = (): void => {
    if (wall.isConnected) setWall(wall, banner.getClientRects().length > 0);
  };
  wall.oncancel = (event) => event.preventDefault();
  wall.onclose = look; // Chromium closes at the second Esc, whatever a page says
  new ResizeObserver(look).observe(banner);
  banner.ariaModal = 'true';
  banner.raiseWall = () => {
    setWall(wall, true);
    // not the host: WebKit would leave its shadow tree out of the order of Tab
    const title = banner.querySelector('h2');
    if (!title) return;
    title.tabIndex = -1;
    title.focus();
  };
  return wall;
};
