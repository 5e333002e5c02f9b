import type { GateService } from '../model/config/gate-config.js';

/** The names of all that can be looked at quickly. Throws where a store is closed to this page. */
const namesInBrowser = (): readonly string[] => [
  ...document.cookie.split('; '),
  ...Object.keys(localStorage),
  ...Object.keys(sessionStorage),
];

/**
 * May something be in this browser that these services declare? A quick look that never says no wrongly; only after a
 * yes is the sweep loaded, which looks exactly. Databases and caches cannot be looked at quickly, so they are a yes.
 */
export const hasTraces = (services: readonly GateService[]): boolean => {
  const items = services.flatMap(({ storage }) => storage);
  if (!items.length) return false;
  try {
    const names = namesInBrowser();
    return items.some(
      ({ name, type }) =>
        /index|cache/.test(type) || names.some((found) => found.startsWith(name.split('*', 1)[0] as string)),
    );
  } catch {
    return true; // some store is closed to this page, another may not be
  }
};
