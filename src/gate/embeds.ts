import type { Consent, EmbedInterface, EmbedSettler, Placeholders, Site } from '../manager/api.js';
import { servicesOf } from './marks.js';
import { safeAddress } from './safe-address.js';
import { hideTemplate, showTemplate } from './templates.js';
import type { Trusted } from './trusted.js';
import { wantsPlaceholder } from './wants-placeholder.js';

/** The attributes that load something; a marked element has them as `data-src` and so on. */
const HELD = ['src', 'srcset', 'href', 'data', 'poster'];

/** What an element showed before it was released, by attribute; put back when it is blocked again. */
const before = new WeakMap<Element, ReadonlyMap<string, string | null>>();

/** A video or audio element takes no notice of a changed source until told to load. */
const reloadMedia = (element: Element): void => {
  const media = element.tagName === 'SOURCE' ? element.parentElement : element;
  if (media instanceof HTMLMediaElement) media.load();
};

/** Gives an iframe, image, video, audio, source, embed, object or link the addresses it waits for. */
const release = (element: Element, trusted: Trusted, fail: (address: string) => void): void => {
  const shown = new Map<string, string | null>();
  before.set(element, shown);
  for (const attribute of HELD) {
    const address = element.getAttribute(`data-${attribute}`);
    if (address === null) continue;
    // a srcset is a list for images, which cannot run anything
    if (attribute !== 'srcset' && !safeAddress(address)) {
      fail(address);
      continue;
    }
    shown.set(attribute, element.getAttribute(attribute));
    element.setAttribute(attribute, trusted().createScriptURL(address));
  }
  reloadMedia(element);
};

/** Takes the addresses away again and stops what they loaded. */
const block = (element: Element, trusted: Trusted): void => {
  for (const [attribute, value] of before.get(element) ?? []) {
    if (value === null) element.removeAttribute(attribute);
    else element.setAttribute(attribute, trusted().createScriptURL(value));
  }
  reloadMedia(element);
  if (/^(IFRAME|EMBED|OBJECT)$/.test(element.tagName)) {
    // an iframe without src keeps its document; leaving the tree for a moment destroys it
    const { parentNode, nextSibling } = element;
    element.remove();
    parentNode?.insertBefore(element, nextSibling);
  }
};

/**
 * Makes what releases and blocks marked elements that are no scripts, and shows placeholders for the blocked ones. Loaded
 * when a page has one. "Load once" lasts for the page view, until a decision leaves one of the services denied; a grant
 * from another placeholder is no such decision.
 */
export const createEmbedSettler = (sight: EmbedInterface): EmbedSettler => {
  const released = new WeakSet<Element>();
  /** What the visitor loaded without a record, and how to settle it again. */
  const once = new Map<Element, () => void>();
  let loading: Promise<Placeholders> | undefined;
  let placeholders: Placeholders | undefined;
  let isListening = false;

  /** Ends "load once" of what has been denied since. */
  const followDecisions = (consent: Consent): void => {
    if (isListening) return;
    isListening = true;
    consent.addEventListener('change', () => {
      for (const [element, settleAgain] of once) {
        const isDenied = servicesOf(element).some((service) => consent.choice(service) === 'denied');
        if (!isDenied || consent.record?.source === 'embed') continue;
        once.delete(element);
        settleAgain();
      }
    });
  };

  /** Loads what fills declarations, once. */
  let declaring: ReturnType<EmbedInterface['declaration']> | undefined;
  const declare = async (element: Element, consent: Consent, fail: Site['fail']): Promise<void> => {
    try {
      declaring ??= sight.declaration(consent);
      (await declaring)(element);
    } catch (cause) {
      declaring = undefined; // the next change tries again
      fail('interface', cause);
    }
  };

  const settle: EmbedSettler = (element, consent, fail, trusted) => {
    if (element.localName === 'placet-declaration') {
      if (consent.config) declare(element, consent, fail);
      return;
    }
    const services = servicesOf(element);
    const isAllowed = (): boolean => once.has(element) || services.every(consent.allows);
    const allowed = isAllowed();
    const settleAgain = (): void => settle(element, consent, fail, trusted);

    const showPlaceholder = async (): Promise<void> => {
      try {
        loading ??= sight.placeholders(consent);
        placeholders = await loading;
        if (isAllowed() || !element.isConnected) return;
        placeholders.show(element, services, () => {
          once.set(element, settleAgain);
          followDecisions(consent);
          settleAgain();
        });
      } catch (cause) {
        loading = undefined; // the next change tries again
        fail('interface', cause);
      }
    };

    if (allowed !== released.has(element)) {
      released[allowed ? 'add' : 'delete'](element);
      try {
        if (element instanceof HTMLTemplateElement) {
          if (allowed) showTemplate(element, services.join(' '), trusted);
          else hideTemplate(element);
        } else if (allowed) {
          release(element, trusted, (address) => fail('address', address, services[0]));
        } else {
          block(element, trusted);
        }
      } catch (cause) {
        fail('script', cause, services[0]); // refused by the site's Trusted Types
      }
    }
    if (allowed) placeholders?.hide(element);
    else if (wantsPlaceholder(element, services, consent)) showPlaceholder();
  };
  return settle;
};
