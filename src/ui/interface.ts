import type { PlacetBadge } from './badge/placet-badge.js';
import { type Banner, createBanner } from './banner/banner.js';
import { createAnnouncer } from './kit/announcer.js';
import type { Decisions } from './kit/decisions.js';
import { define } from './kit/define.js';
import { followLanguage, type PageTexts } from './kit/follow-language.js';
import { createHome } from './kit/home.js';
import type { Texts } from './kit/texts.js';
import type { PlacetSettings } from './settings/placet-settings.js';

/** What the interface can be told; it reads the rest from the visitor's decisions. */
export interface Interface {
  /** Shows the banner while something is undecided, and takes it away otherwise. */
  ask(): void;
  /** Opens the settings, or shows in open ones what is asked for; focus returns to the first `opener` when they close. */
  openSettings(opener?: HTMLElement): void;
}

/** An interface of this page, which may leave asking to another page. */
export interface PageInterface extends Interface {
  /** Takes everything away; the next `ask` brings it back. */
  rest(): void;
}

/** What the interface gets from who loads it. */
export interface InterfaceOptions {
  /** Gives the texts in the language that the page has changed to. */
  readonly load: () => Promise<Texts>;
  /** Gives the element of the settings, once all that it says is known. */
  readonly settings: () => Promise<{ readonly PlacetSettings: new () => PlacetSettings }>;
  /** Is told what could not be loaded or shown. */
  readonly fail: (cause: unknown) => void;
}

class Shown implements PageInterface {
  readonly #decisions: Decisions;
  readonly #texts: PageTexts<Texts>;
  readonly #fail: InterfaceOptions['fail'];
  readonly #loadSettings: InterfaceOptions['settings'];
  readonly #home = createHome(() => this.#fail('the page keeps removing the banner'));
  readonly #announce = createAnnouncer(this.#home);
  readonly #banner: Banner;
  #badge: PlacetBadge | undefined;
  #settings: PlacetSettings | undefined;

  constructor(decisions: Decisions, { load, settings, fail }: InterfaceOptions, first: Texts) {
    const texts = followLanguage(first, load);
    this.#loadSettings = settings;
    this.#decisions = decisions;
    this.#texts = texts;
    this.#fail = fail;
    this.#banner = createBanner({ decisions, texts, home: this.#home, announce: this.#announce, fail });
  }

  ask(): void {
    const { config, record } = this.#decisions;
    const texts = this.#texts.current;
    if (record?.source === 'banner' || record?.source === 'settings') {
      this.#announce(texts.saved, texts);
      this.#showSaved().catch(this.#fail);
    }
    this.#banner.update();
    if (config?.interface?.badge) this.#showBadge().catch(this.#fail);
  }

  rest(): void {
    this.#home.clear();
  }

  openSettings(opener?: HTMLElement): void {
    this.#showSettings(opener).catch(this.#fail);
  }

  async #showBadge(): Promise<void> {
    const { PlacetBadge } = await import('./badge/placet-badge.js');
    define('placet-badge', PlacetBadge);
    if (!this.#badge) {
      this.#badge = new PlacetBadge();
      this.#badge.show(this.#decisions, this.#texts);
    }
    this.#home.keep(this.#badge);
    this.#badge.hidden = this.#banner.isShown;
  }

  async #showSaved(): Promise<void> {
    const { showSaved } = await import('./saved/show-saved.js');
    showSaved(this.#home, this.#decisions, this.#texts);
  }

  async #showSettings(opener: HTMLElement | undefined): Promise<void> {
    const { PlacetSettings } = await this.#loadSettings();
    define('placet-settings', PlacetSettings);
    if (this.#settings?.isOpen) {
      this.#settings.reveal(opener);
      return;
    }
    const settings = new PlacetSettings();
    this.#settings = settings;
    settings.show(this.#decisions, this.#texts);
    this.#home.keep(settings);
    settings.open(opener, () => this.#home.drop(settings));
  }
}

/** Makes the interface of a page: the banner at once, the settings and the badge when they are wanted. */
export const createInterface = (
  decisions: Decisions,
  texts: Texts,
  options: InterfaceOptions,
): PageInterface => new Shown(decisions, options, texts);
