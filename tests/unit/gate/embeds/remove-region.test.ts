import { beforeEach, describe, expect, it } from 'vitest';
import {
  boundsFor,
  conditionAt,
  removeRegion,
  removeShown,
} from '../../../../src/gate/embeds/remove-region.js';

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
});

const p = (id: string): HTMLElement => Object.assign(document.createElement('p'), { id });
const left = (): readonly string[] =>
  [...host.childNodes].map((node) => (node instanceof Element ? node.id : 'comment'));

describe('the comments around what a template shows', () => {
  it('say for what it is shown, and each pair has a number of its own', () => {
    const [start, end] = boundsFor('map !chat');
    const [other] = boundsFor('map !chat');
    expect([start, end, p('a'), null, document.createComment('placet-shown')].map(conditionAt)).toEqual([
      'map !chat',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(start.data).not.toBe(other.data);
    expect(end.data).toMatch(/^\/placet-shown 0\.\d+/);
  });

  it('are no comments of the page that hold such words', () => {
    expect(conditionAt(document.createComment('see placet-shown 1 map'))).toBeUndefined();
    expect(conditionAt(document.createTextNode('placet-shown 1 map'))).toBeUndefined();
  });
});

describe('what is shown is removed', () => {
  it('with both comments, and nothing before or behind them', () => {
    const [start, end] = boundsFor('map');
    host.append(p('before'), start, p('a'), p('b'), end, p('behind'));
    removeRegion(start);
    expect(left()).toEqual(['before', 'behind']);
  });

  it('with what another template shows in it', () => {
    const [start, end] = boundsFor('map');
    const [inner, innerEnd] = boundsFor('chat');
    host.append(start, inner, p('a'), innerEnd, p('b'), end, p('behind'));
    removeRegion(start);
    expect(left()).toEqual(['behind']);
  });

  it('but nothing where the page took its end away: it cannot be told from the page’s own', () => {
    const [start, end] = boundsFor('map');
    host.append(start, p('a'), document.createTextNode(end.data));
    removeRegion(start);
    expect(host.childNodes).toHaveLength(3);
  });

  it('nor where the next end is that of a copy', () => {
    const [start, end] = boundsFor('map');
    host.append(start, p('a'), start.cloneNode(), p('b'), end);
    removeRegion(start);
    expect(left()).toEqual(['comment', 'a', 'comment', 'b', 'comment']);
  });
});

describe('an element that a template shows is removed', () => {
  it('with all that is shown beside it', () => {
    const [start, end] = boundsFor('map');
    const element = p('a');
    host.append(p('before'), start, p('beside'), element, end, p('behind'));
    removeShown(element, 'map');
    expect(left()).toEqual(['before', 'behind']);
  });

  it('alone where the page has put it behind what it was shown with', () => {
    const [start, end] = boundsFor('map');
    const element = p('a');
    host.append(start, p('beside'), end, element, p('behind'));
    removeShown(element, 'map');
    expect(left()).toEqual(['comment', 'beside', 'comment', 'behind']);
  });

  it('alone where it stands among what is shown for something else', () => {
    const [start, end] = boundsFor('chat');
    const element = p('a');
    host.append(start, element, p('b'), end);
    removeShown(element, 'map');
    expect(left()).toEqual(['comment', 'b', 'comment']);
  });

  it('with its own region where another stands inside before it', () => {
    const [start, end] = boundsFor('map');
    const [inner, innerEnd] = boundsFor('chat');
    const element = p('a');
    host.append(start, inner, p('b'), innerEnd, element, end, p('behind'));
    removeShown(element, 'map');
    expect(left()).toEqual(['behind']);
  });

  it('alone where nothing tells what belongs to it', () => {
    const [start] = boundsFor('map');
    const element = p('a');
    host.append(start, p('b'), element);
    removeShown(element, 'map');
    expect(left()).toEqual(['comment', 'b']);
  });
});
