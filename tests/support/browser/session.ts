import { inject } from 'vitest';
import { closeLater } from './cleanup';
import type { EngineSession, Media } from './engine-session';
import { type LentProfile, lendProfile } from './profiles';
import { Tab } from './tab';

/** A cookie as the browser keeps it. */
export interface Cookie {
  readonly name: string;
  readonly value: string;
  /** Without a leading dot; see `hostOnly`. */
  readonly domain: string;
  readonly hostOnly: boolean;
  readonly path: string;
  readonly secure: boolean;
  readonly httpOnly: boolean;
  /** A cookie without the attribute reads as `Lax` in Chromium and Firefox and as `None` in WebKit. */
  readonly sameSite: string;
  /** Seconds since the epoch; absent for a session cookie. */
  readonly expires?: number;
}

/** What a profile is told before its first page. */
export interface SessionOptions extends Media {
  /** BCP 47; needs `features.locale`. */
  readonly locale?: string;
  /** Needs `features.javaScriptOff`. */
  readonly javaScript?: boolean;
  /** In Chromium: with the window around its pages, without which no page is kept in the back-forward cache and no view transition ends. */
  readonly hasWindow?: boolean;
}

/** Opens a fresh profile: no cookies, no storage, no cache. It closes by itself after the test. */
export async function openSession(options: SessionOptions = {}): Promise<Session> {
  const missing = inject('missing');
  if (missing) throw new Error(missing);
  const session = new Session(await lendProfile(options));
  closeLater(() => session.close());
  return session;
}

/** One visitor's profile. Its tabs share cookies, storage and channels. */
export class Session {
  readonly #profile: EngineSession;
  readonly #giveBack: () => Promise<void>;
  #closed: Promise<void> | undefined;

  constructor({ profile, giveBack }: LentProfile) {
    this.#profile = profile;
    this.#giveBack = giveBack;
  }

  /** Opens an empty tab. */
  async newTab(): Promise<Tab> {
    return new Tab(await this.#profile.newPage());
  }

  /** The cookies the browser would send to the address, sorted by name, then path. */
  async cookies(url: string): Promise<Cookie[]> {
    const cookies = await this.#profile.cookies(url);
    return cookies.sort((a, b) => (`${a.name} ${a.path}` < `${b.name} ${b.path}` ? -1 : 1));
  }

  /** Cuts the network, or restores it. Needs `features.offline`; `site.offline` works everywhere. */
  setOffline(offline: boolean): Promise<void> {
    return this.#profile.setOffline(offline);
  }

  /** Ends the visit, and with it all that the profile kept. Again is no harm. */
  close(): Promise<void> {
    this.#closed ??= this.#giveBack();
    return this.#closed;
  }
}
