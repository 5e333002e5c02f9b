import type { Consent } from '../manager/consent.js';
import { PlacetBanner } from './banner/banner.js';
import { define } from './kit/define.js';
import type { PlacetElement } from './kit/element.js';
import type { Texts } from './kit/texts.js';

/** What the interface can be told; it reads the rest from the manager. */
export interface Interface {
  /** Shows the banner while something is undecided, and takes it away otherwise. */
  ask(): void;
  /** Opens the settings; focus returns to `opener` when they close. */
  openSettings(opener?: HTMLElement): void;
}

/**
 * Makes the interface of a page. It lives in one `<placet-consent>`, the site's own or a new one, and speaks the language
 * of the texts; when the page changes its language, `load` gives others.
 */
export const createInterface = (consent: Consent, texts: Texts, load: () => Promise<Texts>): Interface => {
  let view = { consent, texts };
  define('placet-banner', PlacetBanner);
  let banner: PlacetBanner | undefined;

  new MutationObserver(async () => {
    view = { consent, texts: await load().catch(() => view.texts) };
    if (banner) banner.view = view;
    if (badge) (await badge).view = view;
  }).observe(document.documentElement, { attributeFilter: ['lang'] });

  const host = (): HTMLElement => {
    const found = document.querySelector<HTMLElement>('placet-consent');
    if (found) return found;
    const made = document.createElement('placet-consent');
    made.style.display = 'contents'; // it must not become an item of a page that is a grid
    const { body } = document;
    const others = [...body.children];
    const places = (): string => JSON.stringify(others.map((other) => other.getBoundingClientRect()));
    const before = places();
    // first in the page: who uses a keyboard or a screen reader meets the question before what it is about
    body.prepend(made);
    // nothing may move: where the page's style tells first from other elements, no child of the body is safe
    if (places() !== before) body.before(made);
    return made;
  };

  let status: HTMLElement | undefined;
  /** Tells a screen reader, when it has had time to notice the region, and after what the focus makes it say. */
  const announce = (text: string): void => {
    if (!status?.isConnected) {
      status = document.createElement('placet-status');
      status.role = 'status';
      status.style.cssText = 'position:fixed!important;clip-path:inset(50%)!important';
      host().append(status);
    }
    status.lang = view.texts.language;
    setTimeout(() => status?.replaceChildren(text), 150);
  };
  let badge: Promise<PlacetElement> | undefined;
  const showBadge = async (): Promise<void> => {
    badge ??= import('./badge/badge.js').then(({ makeBadge }) => makeBadge());
    const made = await badge;
    made.view = view;
    if (!made.isConnected) host().append(made);
    made.hidden = !!banner;
  };
  const fail = (cause: unknown): void => {
    const detail = { code: 'interface', message: String(cause), cause };
    consent.dispatchEvent(new CustomEvent('error', { detail }));
    document.dispatchEvent(new CustomEvent('placet:error', { detail }));
  };

  return {
    ask() {
      if (!document.body) {
        document.addEventListener('DOMContentLoaded', () => this.ask(), { once: true });
        return;
      }
      const asked = consent.undecided.map(({ name }) => name).join();
      const { source = '' } = consent.record ?? {};
      if (/banner|settings/.test(source)) announce(view.texts.saved);
      if (asked !== (banner?.isConnected ? banner.asked : '')) {
        banner?.remove();
        banner = undefined;
        if (asked) {
          banner = new PlacetBanner();
          banner.view = view;
          banner.asked = asked;
          host().append(banner);
          announce(view.texts.title);
        }
      }
      if (consent.config?.interface?.badge) showBadge().catch(fail);
    },
    async openSettings(opener) {
      try {
        const { openSettings } = await import('./settings/settings.js');
        openSettings(view, host(), opener);
      } catch (cause) {
        fail(cause);
      }
    },
  };
};
