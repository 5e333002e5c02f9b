import { afterEach, describe, expect, it, vi } from 'vitest';
import { blockAddresses, releaseAddresses } from '../../../../src/gate/embeds/release-addresses.js';
import { RELEASED } from '../../../../src/gate/gated.js';
import { marked, plain } from '../marked.js';

const A = 'https://vendor.test/a';
const B = 'https://vendor.test/b';

const release = (element: Element): readonly string[] => {
  const refused: string[] = [];
  releaseAddresses(element, plain, (address) => refused.push(address));
  return refused;
};
const block = (element: Element): void => blockAddresses(element, plain);
/** What is left of an attribute after a grant and its withdrawal. */
const leftOf = (element: Element, name: string): string | null => {
  release(element);
  block(element);
  return element.getAttribute(name);
};

afterEach(() => {
  document.body.replaceChildren();
});

describe('the markup that an iframe shows in place of its address', () => {
  it('gives way to the address, and comes back with the withdrawal', () => {
    const frame = marked('iframe', { 'data-src': A, srcdoc: '<p>Wait</p>' });
    release(frame);
    expect([frame.getAttribute('src'), frame.hasAttribute('srcdoc')]).toEqual([A, false]);
    block(frame);
    expect([frame.hasAttribute('src'), frame.getAttribute('srcdoc')]).toEqual([false, '<p>Wait</p>']);
  });

  it('comes back by what our policy vouches for, and once', () => {
    const frame = marked('iframe', { 'data-src': A, srcdoc: '<p>' });
    release(frame);
    blockAddresses(frame, () => ({ ...plain(), createHTML: (markup) => `sealed ${markup}` }));
    expect(frame.getAttribute('srcdoc')).toBe('sealed <p>');
    frame.removeAttribute('srcdoc');
    expect(leftOf(frame, 'srcdoc')).toBeNull();
  });

  it('stays where the iframe waits for no address', () => {
    const frame = marked('iframe', { 'data-poster': A, srcdoc: '<p>' });
    release(frame);
    expect(frame.getAttribute('srcdoc')).toBe('<p>');
  });

  it('reliability.md T11: is never taken from `data-srcdoc`; the author is told what holds it safely', () => {
    const frame = marked('iframe', { 'data-srcdoc': '<script>go()</script>' });
    expect(release(frame)).toEqual(['data-srcdoc: put the iframe into a <template data-service>']);
    expect(frame.hasAttribute('srcdoc')).toBe(false);
  });
});

describe('what an element showed before', () => {
  it.for([
    ['img', 'src', 'data:image/png;base64,x', true],
    ['img', 'src', 'DATA:IMAGE/GIF;base64,x', true],
    ['img', 'src', 'https://own.test/wait.png', true],
    ['img', 'src', 'data:text/html,x', false],
    ['img', 'src', 'xdata:image/png;base64,x', false],
    ['img', 'src', 'javascript:go()', false],
    ['img', 'srcset', 'a.png 1x, data:image/png;base64,x 2x', true],
    ['iframe', 'src', 'data:image/svg+xml,x', false],
    ['embed', 'src', 'data:image/svg+xml,x', false],
    ['object', 'data', 'data:image/svg+xml,x', false],
  ] as const)('<%s> %s=%j comes back: %s', ([tag, name, before, comes]) => {
    expect(leftOf(marked(tag, { [name]: before, [`data-${name}`]: A }), name)).toBe(comes ? before : null);
  });

  it('is nothing where it was served with the very address that it waits for', () => {
    expect(leftOf(marked('img', { src: A, 'data-src': A }), 'src')).toBeNull();
  });

  it('is remembered when the page changes what it waits for meanwhile', () => {
    const film = marked('video', { src: '/own', 'data-src': A, 'data-poster': A });
    release(film);
    film.setAttribute('data-src', B);
    release(film);
    expect(film.getAttribute('src')).toBe(B);
    block(film);
    expect([film.getAttribute('src'), film.hasAttribute('poster')]).toEqual(['/own', false]);
  });
});

describe('WD04: with the withdrawal', () => {
  it('an address goes that nobody has noted, because it is the one that is waited for', () => {
    const film = marked('video', { src: A, 'data-src': A, poster: '/own.png', 'data-poster': B });
    block(film);
    expect([film.hasAttribute('src'), film.getAttribute('poster')]).toEqual([false, '/own.png']);
  });

  it('an address goes that only the note knows, as on a copy whose marks were taken away', () => {
    const film = marked('video', { 'data-src': A });
    release(film);
    const copy = film.cloneNode() as HTMLVideoElement;
    copy.removeAttribute('data-src');
    block(copy);
    expect([copy.hasAttribute('src'), copy.hasAttribute(RELEASED)]).toEqual([false, false]);
  });

  it('nothing is done to an element that was given nothing', () => {
    const film = marked('video', { src: '/own', 'data-src': A });
    const load = vi.spyOn(film, 'load').mockImplementation(() => {});
    block(film);
    expect(film.getAttribute('src')).toBe('/own');
    expect(load).not.toHaveBeenCalled();
  });

  it('only what has a document of its own leaves the tree for a moment', () => {
    for (const tag of ['x-embed', 'embed-x', 'img'] as const) {
      const element = marked(tag as 'img', { 'data-src': A });
      document.body.append(element);
      release(element);
      const remove = vi.spyOn(element, 'remove');
      block(element);
      expect(remove, tag).not.toHaveBeenCalled();
    }
  });
});

it('a page that takes the addresses away each time is not kept busy for ever', () => {
  const film = marked('video', { 'data-src': A });
  const given = Array.from({ length: 25 }, () => {
    film.removeAttribute(RELEASED);
    film.removeAttribute('src');
    release(film);
    return film.getAttribute('src');
  });
  expect(given.filter((address) => address === A)).toHaveLength(20);
  expect(given.lastIndexOf(A)).toBe(19);
});
