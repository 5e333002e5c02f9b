import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { build } from '../../../../src/ui/kit/build.js';
import { createHome, type Home } from '../../../../src/ui/kit/home.js';

let home: Home;
const yieldUp = vi.fn();

beforeEach(() => {
  yieldUp.mockReset();
  home = createHome(yieldUp);
});
afterEach(() => {
  home.clear();
  vi.restoreAllMocks();
  for (const container of document.querySelectorAll('placet-consent')) container.remove();
  document.body.replaceChildren();
});

const container = (): Element | null => document.querySelector('placet-consent');
const frames = (count = 2): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number): void => {
      if (left) requestAnimationFrame(() => next(left - 1));
      else resolve();
    };
    next(count);
  });
const part = (tag = 'placet-banner'): HTMLElement => document.createElement(tag);

describe('the interface lives', () => {
  it('in the site’s own element, wherever that is', () => {
    const own = document.createElement('placet-consent');
    document.body.append(build('main', {}, own));
    const banner = part();
    home.keep(banner);
    expect(banner.parentElement).toBe(own);
  });

  it('faults.md A9: or in a new one at the end of the body, which is no box', () => {
    document.body.append(build('main'));
    home.keep(part());
    expect(document.body.lastElementChild).toBe(container());
    expect((container() as HTMLElement).style.display).toBe('contents');
  });

  it('AX02: at the start for who begins with the keyboard', () => {
    document.body.append(build('main'));
    home.keep(part());
    dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(document.body.lastElementChild).toBe(container());
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    expect(document.body.firstElementChild).toBe(container());
  });

  it('R18: behind the body where the page’s style would move something, say `main:last-child`', () => {
    const main = build('main');
    document.body.append(main);
    // a plain object, for happy-dom's rectangles become empty JSON
    vi.spyOn(main, 'getBoundingClientRect').mockImplementation(
      () => ({ top: main.nextElementSibling ? 40 : 0 }) as DOMRect,
    );
    home.keep(part());
    expect(container()?.previousElementSibling).toBe(document.body);
  });

  it('beside a body that the page has made inert', () => {
    document.body.inert = true;
    home.keep(part());
    expect(container()?.parentElement).toBe(document.documentElement);
    document.body.inert = false;
  });
});

describe('faults.md A7, reliability.md F26: what is kept is in the page again', () => {
  it.for([
    ['when the content of the body is replaced', () => document.body.replaceChildren(build('main'))],
    ['when the body is replaced', () => document.body.replaceWith(document.createElement('body'))],
    ['F50: when the page removes it', () => container()?.remove()],
  ] as const)('%s, once', async ([, change]) => {
    document.body.append(build('main'));
    const parts = [part(), part('placet-status')];
    for (const each of parts) home.keep(each);
    change();
    await frames();
    expect([...(container()?.children ?? [])]).toEqual(parts);
    expect(document.querySelectorAll('placet-banner')).toHaveLength(1);
    expect(yieldUp).not.toHaveBeenCalled();
  });

  it('in the container that a new body brings, in place of the copies in it', async () => {
    const banner = part();
    home.keep(banner);
    const copy = document.body.cloneNode(true) as HTMLElement;
    document.body.replaceWith(copy);
    await frames();
    expect(copy.querySelectorAll('placet-consent')).toHaveLength(1);
    expect([...copy.querySelectorAll('placet-banner')]).toEqual([banner]);
  });

  it('two hundred times, and nothing twice', async () => {
    const banner = part();
    home.keep(banner);
    for (let visits = 0; visits < 200; visits++) document.body.replaceWith(document.createElement('body'));
    await frames();
    expect([...document.querySelectorAll('placet-banner')]).toEqual([banner]);
  });

  it('but not what was dropped', async () => {
    const banner = part();
    home.keep(banner);
    home.drop(banner);
    document.body.replaceChildren();
    await frames();
    expect(document.querySelector('placet-banner')).toBeNull();
  });
});

describe('reliability.md F50: a page', () => {
  it('that removes us again at once has its way, and it is told', async () => {
    home.keep(part());
    for (const _ of [1, 2]) {
      container()?.remove();
      await frames();
    }
    expect(document.querySelector('placet-banner')).toBeNull();
    expect(yieldUp).toHaveBeenCalledOnce();
  });

  it('whose dialog makes all inert that is beside it leaves us alive', async () => {
    home.keep(part());
    container()?.setAttribute('inert', '');
    container()?.setAttribute('aria-hidden', 'true');
    await frames();
    expect(container()?.getAttributeNames()).toEqual(['style']);
  });
});
