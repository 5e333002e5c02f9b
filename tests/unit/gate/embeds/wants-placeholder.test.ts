import { afterEach, describe, expect, it } from 'vitest';
import { wantsPlaceholder } from '../../../../src/gate/embeds/wants-placeholder.js';
import { marksOf } from '../../../../src/gate/marks-of.js';
import { marked } from '../marked.js';

afterEach(() => document.body.replaceChildren());

/** Should it have one, on a page where the visitor can release what waits for `film` and `map`? */
const wants = (element: Element): boolean =>
  wantsPlaceholder(
    element,
    marksOf(element),
    ({ service, isNegated }) => !isNegated && ['film', 'map'].includes(service),
  );
const film = { 'data-service': 'film' };

describe('a blocked element has a placeholder', () => {
  it.for(['iframe', 'img', 'video', 'audio', 'object', 'embed', 'template'] as const)(
    'where a visitor would see it: <%s>',
    (tag) => {
      expect(wants(marked(tag, film))).toBe(true);
    },
  );

  it.for(['link', 'source', 'div', 'script', 'style'] as const)(
    'but not where there is nothing to see: <%s>',
    (tag) => {
      expect(wants(marked(tag, film))).toBe(false);
    },
  );

  it.for([
    { width: '1', height: '1' },
    { width: '0', height: '300' },
    { height: '2' },
    { width: '1px' },
    { width: '0.5' },
  ])('but not a pixel that only counts visitors: %j', (size) => {
    expect(wants(marked('img', { ...film, ...size }))).toBe(false);
  });

  it.for([{ width: '3', height: '3' }, { width: '100%' }, { width: 'auto' }, { width: '' }])(
    'what is larger, or of no stated size, has one: %j',
    (size) => {
      expect(wants(marked('img', { ...film, ...size }))).toBe(true);
    },
  );

  it.for([{ hidden: '' }, { 'data-placeholder': 'none' }])('but not one with %j', (attribute) => {
    expect(wants(marked('iframe', { ...film, ...attribute }))).toBe(false);
  });

  it.for([{ hidden: '' }, { 'data-placeholder': 'none' }])(
    'but not one inside of something with %j',
    (attribute) => {
      const around = marked('div', attribute);
      const element = marked('iframe', film);
      around.append(element);
      expect(wants(element)).toBe(false);
    },
  );

  it.for(['unknown', '!film', 'film unknown', 'film !map', ''])(
    'but not where no button could release it: "%s"',
    (services) => {
      expect(wants(marked('iframe', { 'data-service': services }))).toBe(false);
    },
  );

  it('where the visitor can release all that it waits for', () => {
    expect(wants(marked('iframe', { 'data-service': 'film map' }))).toBe(true);
  });
});
