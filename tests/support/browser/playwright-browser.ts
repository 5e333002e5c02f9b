import { type Browser, chromium, firefox } from 'playwright-core';
import { inject } from 'vitest';
import { launchOptions } from './browsers';
import type { Media } from './engine-session';

const started = new Map<string, Promise<Browser>>();

/**
 * This worker's Chromium or Firefox, which Playwright ends with the worker. Workers cannot share a Firefox: only one
 * page of it can have the focus. Playwright 1.60 emulates no media over BiDi, so there is a Firefox for each preference.
 */
export function playwrightBrowser(media: Media): Promise<Browser> {
  const preferences = inject('engine') === 'firefox' ? preferencesOf(media) : {};
  const key = JSON.stringify(preferences);
  const browser = started.get(key) ?? launch(preferences);
  started.set(key, browser);
  return browser;
}

function launch(firefoxUserPrefs: Readonly<Record<string, number>>): Promise<Browser> {
  if (inject('engine') !== 'firefox') return chromium.launch(launchOptions('chromium'));
  return firefox.launch({ ...launchOptions('firefox'), firefoxUserPrefs });
}

function preferencesOf({ colorScheme, reducedMotion }: Media): Readonly<Record<string, number>> {
  return {
    'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': reducedMotion === 'reduce' ? 1 : 0,
  };
}
