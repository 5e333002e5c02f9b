import type { PlacetBadge } from './badge/placet-badge.js';
import { createBanner } from './banner/banner.js';
import { createAnnouncer } from './kit/announcer.js';
import type { Decisions } from './kit/decisions.js';
import { define } from './kit/define.js';
import { findContainer } from './kit/find-container.js';
import { followLanguage } from './kit/follow-language.js';
import type { Texts } from './kit/texts.js';
import type { PlacetSettings } from './settings/placet-settings.js';

/** What the interface can be told; it reads the rest from the visitor's decisions. */
export interface Interface {
  /** Shows the banner while something is undecided, and takes it away otherwise. */
  ask(): void;
  /** Opens the settings, unless they are open; focus returns to `opener` when they close. */
  openSettings(opener?: HTMLElement): void;
}

/** What the interface gets from who loads it. */
export interface InterfaceOptions {
  /** Gives the texts in the language that the page has changed to. */
  readonly load: () => Promise<Texts>;
  /** Is told what could not be loaded or shown. */
  readonly fail: (cause: unknown) => void;
}

/** Makes the interface of a page: the banner at once, the settings and the badge when they are wanted. */
export const createInterface = (
  decisions: Decisions,
  texts: Texts,
  { load, fail }: InterfaceOptions,
): Interface => {
  const pageTexts = followLanguage(texts, load);
  const announce = createAnnouncer();
  const banner = createBanner(decisions, pageTexts, announce);
  let badge: PlacetBadge | undefined;
  let settings: PlacetSettings | undefined;

  const showBadge = async (): Promise<void> => {
    const { PlacetBadge } = await import('./badge/placet-badge.js');
    define('placet-badge', PlacetBadge);
    if (!badge) {
      badge = new PlacetBadge();
      badge.show(decisions, pageTexts);
    }
    if (!badge.isConnected) findContainer().append(badge);
    badge.hidden = banner.isShown;
  };

  const showSettings = async (opener: HTMLElement | undefined): Promise<void> => {
    const { PlacetSettings } = await import('./settings/placet-settings.js');
    define('placet-settings', PlacetSettings);
    if (settings?.isConnected) return;
    settings = new PlacetSettings();
    settings.show(decisions, pageTexts);
    findContainer().append(settings);
    settings.open(opener);
  };

  const ask = (): void => {
    if (!document.body) {
      document.addEventListener('DOMContentLoaded', ask, { once: true });
      return;
    }
    const { source } = decisions.record ?? {};
    if (source === 'banner' || source === 'settings') announce(pageTexts.current.saved, pageTexts.current);
    banner.update();
    if (decisions.config?.interface?.badge) showBadge().catch(fail);
  };

  return {
    ask,
    openSettings(opener) {
      showSettings(opener).catch(fail);
    },
  };
};
