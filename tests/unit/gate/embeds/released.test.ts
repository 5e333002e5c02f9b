import { describe, expect, it } from 'vitest';
import { readReleased, writeReleased } from '../../../../src/gate/embeds/released.js';
import { RELEASED } from '../../../../src/gate/gated.js';
import { marked } from '../marked.js';

describe('what an element says of itself', () => {
  it('is what was written down, and goes with a copy', () => {
    const element = marked('iframe');
    const released = { src: ['/map', null], href: ['/a', '/b'] } as const;
    writeReleased(element, released);
    expect(readReleased(element.cloneNode() as Element)).toEqual(released);
  });

  it('is nothing where it is held back', () => {
    const element = marked('iframe');
    expect(readReleased(element)).toBeUndefined();
    writeReleased(element, {});
    writeReleased(element, undefined);
    expect(element.hasAttribute(RELEASED)).toBe(false);
  });

  it.for(['', 'null', '1', '"text"', 'true', '{', 'undefined'])(
    'reliability.md T11: is nothing where somebody else wrote %j, and nothing is thrown',
    (written) => {
      expect(readReleased(marked('iframe', { [RELEASED]: written }))).toBeUndefined();
    },
  );

  it('reliability.md T11: holds no member that is of another form', () => {
    const written = JSON.stringify({ src: '/map', href: 1, data: null, poster: ['/a', null] });
    expect(readReleased(marked('video', { [RELEASED]: written }))).toEqual({ poster: ['/a', null] });
  });
});
