import { afterEach, expect, it, vi } from 'vitest';
import { followViewport } from '../../../../src/ui/banner/follow-viewport.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What is seen of a window of 700 pixels, and what an element that follows it is told. */
const seen = (view: Partial<VisualViewport>) => {
  const visualViewport = Object.assign(new EventTarget(), {
    offsetLeft: 0,
    offsetTop: 0,
    height: 844,
    scale: 1,
    ...view,
  });
  vi.stubGlobal('visualViewport', visualViewport);
  vi.stubGlobal('innerWidth', 700);
  const element = document.createElement('div');
  const stay = new AbortController();
  followViewport(element, stay.signal);
  const move = (moved: Partial<VisualViewport>): string => {
    Object.assign(visualViewport, moved).dispatchEvent(new Event('scroll'));
    return element.style.getPropertyValue('--_view');
  };
  return { move, stay };
};

it('on a page wider than the phone the banner keeps to the part that is seen', () => {
  const { move } = seen({ width: 390 });
  expect(move({ offsetLeft: 100, offsetTop: 50 })).toBe('50px calc(100% - 490px) calc(100% - 894px) 100px');
});

it('where all of the page’s width is seen, but for a scroll bar, the banner stands at its edge', () => {
  const { move } = seen({ width: 390 });
  move({});
  expect(move({ width: 685 })).toBe('');
});

it('the banner stays where it is while the visitor has zoomed in, and when it is gone', () => {
  const { move, stay } = seen({ width: 390 });
  const before = move({});
  expect(move({ scale: 2, width: 195 })).toBe(before);
  stay.abort();
  expect(move({ scale: 1, width: 700 })).toBe(before);
});
