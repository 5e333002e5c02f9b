import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Consent } from '../../../src/manager/consent.js';
import { inFrame } from '../../../src/manager/in-frame.js';
import { leaveToPageAbove } from '../../../src/manager/leave-to-page-above.js';

/** A page around this one: how far it is, and the services of its config, where it has a manager. */
interface Above {
  readonly readyState?: DocumentReadyState;
  readonly asks?: readonly string[] | 'nothing yet';
}
const openSettings = vi.fn(async () => {});
const consentOf = (asks: Above['asks']) => ({
  config: Array.isArray(asks) ? { services: asks.map((name) => ({ name })) } : undefined,
  openSettings,
});
const pageOf = ({ readyState = 'complete', asks }: Above) => {
  const document = Object.assign(new EventTarget(), {
    ...{ readyState, defaultView: new EventTarget() as EventTarget | null },
    [Symbol.for('placet')]: asks && { consent: consentOf(asks) },
  });
  return { document };
};

/** Puts pages around this one, from the next to the outermost; `other site` is one that may not be looked into. */
const around = (...above: readonly (ReturnType<typeof pageOf> | 'other site')[]): void => {
  const views = above.map((page) => {
    if (page !== 'other site') return { ...page };
    return Object.defineProperty({}, 'document', {
      get() {
        throw new DOMException('Blocked a frame', 'SecurityError');
      },
    });
  });
  const all: object[] = [{}, ...views];
  all.forEach((view, index) => {
    Object.assign(view, { parent: all[index + 1] ?? view });
  });
  vi.stubGlobal('window', all[0]);
  vi.stubGlobal('parent', all[1]);
};

/** The interface of a page that would ask about some services. */
const shownFor = (...undecided: readonly string[]) => {
  const shown = { ask: vi.fn(), rest: vi.fn(), openSettings: vi.fn(async () => {}) };
  const consent = { undecided: undecided.map((name) => ({ name })) } as unknown as Consent;
  return { ...shown, framed: inFrame(shown, consent), shown, consent };
};

afterEach(() => {
  vi.unstubAllGlobals();
  openSettings.mockClear();
});

describe('faults.md F4: a page in a frame', () => {
  it.for([
    ['asks about what the page above does not know', { asks: ['map'] }, true],
    ['asks where the page above asks about a part of it only', { asks: ['film'] }, true],
    ['leaves to the page above what that asks about too', { asks: ['film', 'map', 'chat'] }, false],
    ['waits for a page above that knows no config yet', { asks: 'nothing yet' }, false],
    ['waits for a page above that is still loading', { readyState: 'interactive' }, false],
    ['asks where the page above has loaded, and has no manager', {}, true],
  ] as const)('%s', ([, above, isAsking]) => {
    around(pageOf(above));
    const { framed, ask, rest } = shownFor('film', 'map');
    framed.ask();
    expect([ask.mock.calls.length, rest.mock.calls.length]).toEqual(isAsking ? [1, 0] : [0, 1]);
  });

  it('asks nothing where nothing is undecided', () => {
    around(pageOf({ asks: ['map'] }));
    const { framed, ask } = shownFor();
    framed.ask();
    expect(ask).not.toHaveBeenCalled();
  });

  it('looks past a page of another site, to the nearest that has a manager', () => {
    around('other site', pageOf({}), pageOf({ asks: ['film'] }), pageOf({ asks: [] }));
    const { framed, ask, rest } = shownFor('film');
    framed.ask();
    expect(ask).not.toHaveBeenCalled();
    expect(rest).toHaveBeenCalledOnce();
  });

  it('waits while any of the pages above is still loading', () => {
    around(pageOf({}), pageOf({ readyState: 'loading' }));
    const { framed, rest } = shownFor('film');
    framed.ask();
    expect(rest).toHaveBeenCalledOnce();
  });

  it.for(['placet:ready', 'load'] as const)('looks again at `%s` of a page above', (type) => {
    const page = pageOf({ asks: ['film'] });
    around(page);
    const { rest } = shownFor('film');
    const target = type === 'load' ? page.document.defaultView : page.document;
    target?.dispatchEvent(new Event(type));
    expect(rest).toHaveBeenCalledOnce();
  });

  it('is content with a page above that has no window any longer', () => {
    const page = pageOf({ asks: ['film'] });
    page.document.defaultView = null;
    around(page);
    expect(() => shownFor('film')).not.toThrow();
  });

  it('opens the settings of the page above, or else its own', () => {
    const opener = document.createElement('a');
    around(pageOf({ asks: ['map'] }));
    const inside = shownFor('film');
    inside.framed.openSettings(opener);
    expect(openSettings.mock.calls).toEqual([[opener]]);
    expect(inside.openSettings).not.toHaveBeenCalled();
    around(pageOf({}));
    const alone = shownFor('film');
    alone.framed.openSettings(opener);
    expect(alone.openSettings.mock.calls).toEqual([[opener]]);
  });

  it('asks by itself when it is in no frame', async () => {
    const { shown, consent } = shownFor('film');
    vi.stubGlobal('parent', window);
    expect(await leaveToPageAbove(shown, consent)).toBe(shown);
    around(pageOf({ asks: ['film'] }));
    (await leaveToPageAbove(shown, consent)).ask();
    expect(shown.ask).not.toHaveBeenCalled();
  });
});
