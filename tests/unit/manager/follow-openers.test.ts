import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { followOpeners } from '../../../src/manager/follow-openers.js';
import { build } from '../../../src/ui/kit/build.js';

const open = vi.fn();

const openAtStart = vi.fn();

/** Another follower, and what it opens at once. It hears nothing of the window afterwards. */
const openedAtStart = (): readonly unknown[] => {
  openAtStart.mockClear();
  const listen = vi.spyOn(window, 'addEventListener').mockReturnValue();
  followOpeners(openAtStart);
  listen.mockRestore();
  return [...openAtStart.mock.calls];
};

beforeAll(() => followOpeners(open)); // once: it follows the document for good
beforeEach(() => open.mockClear());
afterEach(() => {
  document.body.replaceChildren();
  location.hash = '';
});

/** Clicks on an element of the page. Was its default, such as following a link, prevented? */
const click = (element: HTMLElement, inside: ParentNode = document.body): boolean => {
  inside.append(element);
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  (element.firstElementChild ?? element).dispatchEvent(event);
  return event.defaultPrevented;
};
const link = (href: string): HTMLAnchorElement => build('a', { href });
const opener = (): HTMLElement => {
  const button = build('button', { type: 'button' });
  button.dataset.placet = 'settings';
  return button;
};

describe('WD01, WD02: the visitor opens the settings', () => {
  it.for(['#placet-settings', '/privacy#placet-settings', '#placet-settings=film'])(
    'by a link to %s, which gets the focus back',
    (href) => {
      const element = link(href);
      expect(click(element)).toBe(true);
      expect(open.mock.calls).toEqual([[element]]);
    },
  );

  it('by a button with `data-placet="settings"`', () => {
    const button = opener();
    click(button);
    expect(open.mock.calls).toEqual([[button]]);
  });

  it('by what is inside of the link, and it is the link that gets the focus back', () => {
    const element = link('#placet-settings');
    element.append(build('span'));
    click(element);
    expect(open.mock.calls).toEqual([[element]]);
  });

  it('by a link in an open shadow tree', () => {
    const host = build('div');
    document.body.append(host);
    const element = link('#placet-settings');
    click(element, host.attachShadow({ mode: 'open' }));
    expect(open.mock.calls).toEqual([[element]]);
  });

  it('in a menu that keeps the clicks inside it for itself', () => {
    const menu = build('div', { onclick: (event) => event.stopPropagation() });
    document.body.append(menu);
    const element = link('#placet-settings');
    click(element, menu);
    expect(open.mock.calls).toEqual([[element]]);
  });

  it('by the page’s own address', () => {
    location.hash = '#placet-settings';
    expect(openedAtStart()).toEqual([[]]);
  });

  it.for(['#placet-settings', '#placet-settings=film'])(
    'faults.md E1: by the address, when it becomes %s in the open page',
    (hash) => {
      location.hash = hash;
      dispatchEvent(new Event('hashchange'));
      expect(open.mock.calls.length).toBeGreaterThan(0);
      expect(open.mock.calls[0]).toEqual([]);
    },
  );

  it('faults.md E1: by a router, which changes the address without `hashchange`', () => {
    const navigation = new EventTarget();
    vi.stubGlobal('navigation', navigation);
    openedAtStart();
    vi.unstubAllGlobals();
    history.pushState(null, '', '#placet-settings');
    navigation.dispatchEvent(new Event('currententrychange'));
    expect(openAtStart.mock.calls).toEqual([[]]);
  });
});

describe('an element of the page that is called `navigation`', () => {
  it('reliability.md T10: stands in the way of nothing', () => {
    vi.stubGlobal('navigation', build('div'));
    expect(openedAtStart()).toEqual([]);
    vi.stubGlobal('navigation', {});
    expect(openedAtStart()).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe('any other click', () => {
  it.for(['#', '#settings', '/placet-settings'])('on a link to %s is left alone', (href) => {
    expect(click(link(href))).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });

  it('on the document itself throws nothing', () => {
    const told = vi.fn();
    addEventListener('error', told);
    document.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    removeEventListener('error', told);
    expect(told).not.toHaveBeenCalled();
    expect(open).not.toHaveBeenCalled();
  });

  it('on a page without it opens nothing at the start', () => {
    expect(openedAtStart()).toEqual([]);
  });
});
