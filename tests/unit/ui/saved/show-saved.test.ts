import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHome } from '../../../../src/ui/kit/home.js';
import en from '../../../../src/ui/locales/en/interface.js';
import { showSaved } from '../../../../src/ui/saved/show-saved.js';
import { service } from '../../../support/configs.js';
import { type FakeConsent, fakeConsent } from '../../../support/fake-consent.js';

const home = createHome(() => {});
const texts = { current: en, follow: () => () => {} };

const found = (): HTMLElement | null => document.querySelector('placet-saved');
const button = () => found()?.shadowRoot?.querySelector('button');

let consent: FakeConsent;
beforeEach(() => {
  vi.useFakeTimers();
  consent = fakeConsent([service('posthog')], { choices: { posthog: 'denied' } });
  showSaved(home, consent, texts);
});
afterEach(() => {
  home.clear();
  vi.useRealTimers();
});

it('says that the choice is saved, and goes after a while', () => {
  expect(found()?.shadowRoot?.textContent).toBe(`${en.saved}${en.settings}`);
  vi.advanceTimersByTime(7_999);
  expect(found()).not.toBeNull();
  vi.advanceTimersByTime(1);
  expect(found()).toBeNull();
});

it('leads to where the choice can be changed, and is gone then', () => {
  button()?.click();
  expect(consent.openSettings).toHaveBeenCalledOnce();
  expect(found()).toBeNull();
});

it.each([
  ['pointerenter', 'pointerleave'],
  ['focusin', 'focusout'],
])('stays from %s to %s, and a while from then on', (begin, end) => {
  found()?.dispatchEvent(new Event(begin));
  vi.advanceTimersByTime(60_000);
  expect(found()).not.toBeNull();
  found()?.dispatchEvent(new Event(end));
  vi.advanceTimersByTime(8_000);
  expect(found()).toBeNull();
});

it('is there once, however often is decided', () => {
  vi.advanceTimersByTime(5_000);
  showSaved(home, consent, texts);
  expect(document.querySelectorAll('placet-saved')).toHaveLength(1);
  vi.advanceTimersByTime(5_000);
  expect(found()).not.toBeNull();
});

it('goes when the settings get the focus', () => {
  const settings = document.createElement('placet-settings');
  document.body.append(settings);
  settings.dispatchEvent(new Event('focusin'));
  expect(found()).toBeNull();
  settings.remove();
});

it('does not come while the settings are open', () => {
  const settings = Object.defineProperty(document.createElement('placet-settings'), 'isOpen', {
    value: true,
  });
  document.body.append(settings);
  showSaved(home, consent, texts);
  expect(found()).toBeNull();
  settings.remove();
});
