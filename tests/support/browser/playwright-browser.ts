import { type Browser, chromium, firefox } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions } from './browsers';
import type { Media } from './engine-session';
import type { SessionOptions } from './session';

const started = new Map<string, Promise<Browser>>();

/**
 * This worker's Chromium or Firefox, which Playwright ends with the worker. Workers cannot share a Firefox: only one
 * page of it can have the focus. Playwright 1.60 emulates no media over BiDi, so there is a Firefox for each preference.
 */
export function playwrightBrowser({ hasWindow = false, ...media }: SessionOptions): Promise<Browser> {
  const isFirefox = inject('engine') === 'firefox';
  const preferences = isFirefox ? preferencesOf(media) : {};
  const key = JSON.stringify(isFirefox ? preferences : hasWindow);
  const browser = started.get(key) ?? launch(preferences, hasWindow);
  started.set(key, browser);
  return browser;
}

function launch(firefoxUserPrefs: Readonly<Record<string, number>>, isWhole: boolean): Promise<Browser> {
  if (inject('engine') !== 'firefox') return chromium.launch(launchOptions('chromium', { isWhole }));
  return firefox.launch({ ...launchOptions('firefox'), firefoxUserPrefs });
}

function preferencesOf({ colorScheme, reducedMotion }: Media): Readonly<Record<string, number>> {
  return {
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
  };
}
