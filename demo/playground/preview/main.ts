import type { Consent } from '../../../src/api.js';
import { type PreviewInput, SHOWN, type View } from '../preview-input.js';
import { isolate } from './isolate.js';
import { force } from './scheme.js';

// Runs before placet.js, which stands deferred behind it: the page is then as if it had been sent that way.

/** A page under the playground's policy may not make script text of a string; this one is data, and says so. */
const vouched = (text: string): string => {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScript(text: string): string } };
  };
  return (
    trustedTypes?.createPolicy('preview', { createScript: (data: string) => data }).createScript(text) ?? text
  );
};

const isOpen = (): boolean =>
  document.querySelector('placet-settings')?.shadowRoot?.querySelector('dialog')?.open === true;

/** Calls back in the first frame in which something is true, or after some seconds without. */
const once = (isTrue: () => boolean, then: () => void, framesLeft = 300): void => {
  if (isTrue() || framesLeft === 0) then();
  else requestAnimationFrame(() => once(isTrue, then, framesLeft - 1));
};

const show = (view: View, shown: () => void): void => {
  const { placet } = window as unknown as { placet: Consent };
  if (view === 'declaration') {
    placet.rejectAll();
    document.getElementById('declaration')?.scrollIntoView();
  }
  if (view === 'settings') {
    placet.openSettings();
    // two frames later the dialog has taken the focus, so that the page can give it back
    once(isOpen, () => requestAnimationFrame(() => requestAnimationFrame(shown)));
  } else {
    shown();
  }
};

const begin = (frame: HTMLElement, { config, css, language, scheme, view }: PreviewInput): void => {
  isolate();
  force(scheme);
  document.documentElement.lang = language;
  document.documentElement.dir = /^(ar|fa|he)\b/.test(language) ? 'rtl' : 'ltr';
  const theme = new CSSStyleSheet();
  theme.replaceSync(css);
  document.adoptedStyleSheets = [theme];
  const inline = document.querySelector('script[data-placet-config]');
  if (inline) inline.textContent = vouched(JSON.stringify(config));
  document.addEventListener('placet:ready', () => {
    show(view, () => frame.dispatchEvent(new Event(SHOWN)));
  });
};

// Links of the banner lead out of the picture; only the one to the settings is part of it.
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link instanceof HTMLAnchorElement && !link.hash) event.preventDefault();
});

const { frameElement } = window;
const input = frameElement?.getAttribute('data-input');
if (frameElement && input) begin(frameElement as HTMLElement, JSON.parse(input));
