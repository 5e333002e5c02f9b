import type { Consent } from '../../../src/manager/consent.js';
import type { PreviewInput, View } from '../preview-input.js';
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

/**
 * What opens by itself in the picture takes no focus until somebody acts in the picture: who types in the form keeps the
 * focus, and WebKit would scroll the page to the frame.
 */
const leaveFocus = (): void => {
  const { focus } = HTMLElement.prototype;
  const { showModal } = HTMLDialogElement.prototype;
  HTMLElement.prototype.focus = () => {};
  HTMLDialogElement.prototype.showModal = function () {
    this.inert = true;
    showModal.call(this);
    this.inert = false;
  };
  const restore = (): void => {
    HTMLElement.prototype.focus = focus;
    HTMLDialogElement.prototype.showModal = showModal;
  };
  for (const act of ['pointerdown', 'keydown']) addEventListener(act, restore, { capture: true, once: true });
};

const show = (view: View): void => {
  const { placet } = window as unknown as { placet: Consent };
  if (view === 'settings') placet.openSettings();
  if (view !== 'declaration') return;
  placet.rejectAll();
  // not scrollIntoView, which would move the page around the frame as well
  scrollTo(0, document.getElementById('declaration')?.offsetTop ?? 0);
};

const begin = ({ config, css, language, scheme, view }: PreviewInput): void => {
  isolate();
  leaveFocus();
  force(scheme);
  document.documentElement.lang = language;
  document.documentElement.dir = /^(ar|fa|he)\b/.test(language) ? 'rtl' : 'ltr';
  const theme = new CSSStyleSheet();
  theme.replaceSync(css);
  document.adoptedStyleSheets = [theme];
  const inline = document.querySelector('script[data-placet-config]');
  if (inline) inline.textContent = vouched(JSON.stringify(config));
  document.addEventListener('placet:ready', () => show(view));
};

// Links of the banner lead out of the picture; only the one to the settings is part of it.
addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link instanceof HTMLAnchorElement && !link.hash) event.preventDefault();
});

const input = window.frameElement?.getAttribute('data-input');
if (input) begin(JSON.parse(input));
