/**
 * Shows light or dark whatever the device prefers. `color-scheme` on the frame would do it in Firefox only (measured in
 * Chromium 156 and WebKitGTK 2.50: media queries inside do not follow), so style sheets made here get the answer instead
 * of the question.
 */
export const force = (scheme: 'light' | 'dark'): void => {
  const answer = (css: string): string =>
    css.replace(/\(\s*prefers-color-scheme:\s*(light|dark)\s*\)/g, (_, wanted: string) =>
      wanted === scheme ? '(min-width: 0)' : '(max-width: 0)',
    );
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (css) {
    replaceSync.call(this, answer(css));
  };
  document.documentElement.dataset.scheme = scheme;
};
