import { build } from '../kit/build.js';

/** By the element's own style: no policy forbids that, and no rule of the page's goes first. */
const LOOK = {
  position: 'fixed',
  inset: '1em 1em auto',
  maxInlineSize: '44em',
  margin: '0 auto',
  padding: '1em 1.25em',
  border: '3px solid #b00020',
  background: '#fff',
  color: '#16181d',
  font: '400 medium/1.5 system-ui, sans-serif',
  overflowWrap: 'anywhere',
} as const;

/** Shows a mistake in the page, to its author alone: over all that the page has, in English, with a button that closes it. */
export const showMistakeNotice = (sentence: string): void => {
  const close = build('button', { type: 'button', onclick: () => box.remove() }, 'Close');
  const box = build(
    'div',
    { role: 'alert', popover: 'manual', lang: 'en', dir: 'ltr', 'data-placet': 'mistake' },
    build('p', {}, sentence),
    close,
  );
  Object.assign(box.style, LOOK);
  document.documentElement.append(box);
  box.showPopover?.();
};
