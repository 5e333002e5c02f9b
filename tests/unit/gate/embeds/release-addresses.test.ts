import { afterEach, describe, expect, it, vi } from 'vitest';
import { blockAddresses, releaseAddresses } from '../../../../src/gate/embeds/release-addresses.js';
import { marked, plain } from '../marked.js';

/** Releases an element. Returns what was refused. */
const release = (element: Element, trusted = plain): readonly string[] => {
  const refused: string[] = [];
  releaseAddresses(element, trusted, (address) => refused.push(address));
  return refused;
};

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe('F44, F45: an element that is released', () => {
  it.for(['src', 'srcset', 'href', 'data', 'poster'])('gets the address that waits as `data-%s`', (name) => {
    const element = marked('img', { [`data-${name}`]: 'https://vendor.test/a' });
    expect(release(element)).toEqual([]);
    expect(element.getAttribute(name)).toBe('https://vendor.test/a');
  });

  it('gets all of them', () => {
    const element = marked('video', {
      'data-src': 'https://vendor.test/a',
      'data-poster': 'https://vendor.test/b',
    });
    release(element);
    expect([element.getAttribute('src'), element.getAttribute('poster')]).toEqual([
      'https://vendor.test/a',
      'https://vendor.test/b',
    ]);
  });

  it('keeps every other attribute, and says what it was given', () => {
    const attributes = {
      loading: 'lazy',
      sandbox: '',
      allow: 'fullscreen',
      title: 'A film',
      'data-service': 'film',
    };
    const element = marked('iframe', { ...attributes, 'data-src': 'https://vendor.test/a' });
    release(element);
    expect(element.getAttributeNames().sort()).toEqual(
      [...Object.keys(attributes), 'data-placet-released', 'data-src', 'src'].sort(),
    );
  });

  it.for(['src', 'href', 'data', 'poster'])(
    'T02: never gets a script address as %s; that is told',
    (name) => {
      const element = marked('embed', { [`data-${name}`]: 'javascript:alert(1)' });
      expect(release(element)).toEqual(['javascript:alert(1)']);
      expect(element.hasAttribute(name)).toBe(false);
    },
  );

  it('T02: gets the good one where another is refused', () => {
    const element = marked('video', { 'data-src': 'javascript:1', 'data-poster': 'https://vendor.test/b' });
    expect(release(element)).toEqual(['javascript:1']);
    expect([element.getAttribute('src'), element.getAttribute('poster')]).toEqual([
      null,
      'https://vendor.test/b',
    ]);
  });

  it('gets a list of images as it is written', () => {
    const list = 'https://vendor.test/a.png 1x, https://vendor.test/b.png 2x';
    const element = marked('img', { 'data-srcset': list });
    expect(release(element)).toEqual([]);
    expect(element.getAttribute('srcset')).toBe(list);
  });

  it('T16: gets what our policy has vouched for', () => {
    const element = marked('img', { 'data-src': 'https://vendor.test/a' });
    release(element, () => ({ ...plain(), createScriptURL: (address) => `${address}?sealed` }));
    expect(element.getAttribute('src')).toBe('https://vendor.test/a?sealed');
  });

  it('is told to load, where it is a video', () => {
    const load = vi.spyOn(HTMLMediaElement.prototype, 'load');
    release(marked('video', { 'data-src': 'https://vendor.test/a' }));
    expect(load).toHaveBeenCalledOnce();
  });

  it('has the video around it told to load, where it is a source', () => {
    const load = vi.spyOn(HTMLMediaElement.prototype, 'load');
    const video = marked('video');
    const source = marked('source', { 'data-src': 'https://vendor.test/a' });
    video.append(source);
    release(source);
    expect(load.mock.contexts).toEqual([video]);
  });
});

describe('WD04: an element that is blocked again', () => {
  /** An element that was released and is blocked again. */
  const blocked = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    attributes: Readonly<Record<string, string>>,
  ) => {
    const element = marked(tag, attributes);
    marked('main').append(element); // in no page: happy-dom would look for what an iframe shows
    release(element);
    blockAddresses(element, plain);
    return element;
  };

  it('has no address any longer, and the one that waits is still there', () => {
    const element = blocked('img', { 'data-src': 'https://vendor.test/a' });
    expect([element.hasAttribute('src'), element.dataset.src]).toEqual([false, 'https://vendor.test/a']);
  });

  it('shows what it showed before', () => {
    const element = blocked('img', { src: '/still.png', 'data-src': 'https://vendor.test/a' });
    expect(element.getAttribute('src')).toBe('/still.png');
  });

  it('can be released again', () => {
    const element = blocked('img', { src: '/still.png', 'data-src': 'https://vendor.test/a' });
    release(element);
    blockAddresses(element, plain);
    expect(element.getAttribute('src')).toBe('/still.png');
  });

  it('keeps an address of its own that was never held back', () => {
    expect(blocked('img', { src: '/still.png' }).getAttribute('src')).toBe('/still.png');
  });

  it.for(['iframe', 'embed', 'object'] as const)(
    'leaves the tree for a moment, which ends its document: <%s>',
    (tag) => {
      const removed = vi.spyOn(Element.prototype, 'remove');
      const element = blocked(tag, { 'data-src': 'https://vendor.test/a' });
      expect(removed.mock.contexts).toEqual([element]);
    },
  );

  it('comes back to its place', () => {
    const [before, element, after] = [marked('p'), marked('iframe'), marked('p')];
    const main = marked('main');
    main.append(before, element, after);
    blockAddresses(element, plain);
    expect([...main.children]).toEqual([before, element, after]);
  });

  it('keeps its place all the time where it has no document', () => {
    const removed = vi.spyOn(Element.prototype, 'remove');
    blocked('img', { 'data-src': 'https://vendor.test/a' });
    expect(removed).not.toHaveBeenCalled();
  });

  it('is told to load, where it is a video, so that it stops', () => {
    const load = vi.spyOn(HTMLMediaElement.prototype, 'load');
    blocked('video', { 'data-src': 'https://vendor.test/a' });
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('and was never in the page stays out of it', () => {
    const element = marked('iframe');
    blockAddresses(element, plain);
    expect(element.isConnected).toBe(false);
  });
});
