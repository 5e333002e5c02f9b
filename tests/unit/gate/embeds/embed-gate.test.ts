import { afterEach, describe, expect, it, vi } from 'vitest';
import { EmbedGate, type Placeholders } from '../../../../src/gate/embeds/embed-gate.js';
import type { Choice } from '../../../../src/model/consent/choice.js';
import { marked, plain } from '../marked.js';

const FILM = 'https://vendor.test/film';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** Lets everything run that waits for promises already settled. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A page that knows `film` and `map`, both the visitor's to allow, and whose visitor has chosen as the test says. */
const page = () => {
  const choices = new Map<string, Choice>();
  const placeholders = { show: vi.fn<Placeholders['show']>(), hide: vi.fn<Placeholders['hide']>() };
  const load = vi.fn(async (): Promise<Placeholders> => placeholders);
  const fail = vi.fn();
  const listeners: (() => void)[] = [];
  let isKnown = true;
  const gate = new EmbedGate({
    allows: (service) => (isKnown ? choices.get(service) === 'granted' : undefined),
    isOptional: (service) => isKnown && ['film', 'map'].includes(service),
    choice: (service) => choices.get(service),
    onDecision: (listener) => listeners.push(listener),
    placeholders: load,
    trusted: plain,
    fail,
  });
  const add = (services = 'film'): HTMLElement => {
    const element = marked('embed', { 'data-service': services, 'data-src': FILM });
    document.body.append(element);
    return element;
  };
  return {
    ...{ gate, add, fail, load, ...placeholders },
    choose: (service: string, choice: Choice) => choices.set(service, choice),
    /** A decision that is not made in a placeholder. */
    decide(service: string, choice: Choice): void {
      choices.set(service, choice);
      for (const listener of listeners) listener();
    },
    forgetConfig(): void {
      isKnown = false;
    },
    /** Presses "Load once" in the placeholder that was shown last. */
    loadOnce: (): void => placeholders.show.mock.lastCall?.[2](),
  };
};
const isLoaded = (element: Element): boolean => element.hasAttribute('src');

describe('R02: an embed', () => {
  it('loads nothing without a grant', () => {
    const { gate, add } = page();
    const element = add();
    gate.settle(element);
    expect(isLoaded(element)).toBe(false);
  });

  it('is loaded with the grant', () => {
    const { gate, add, choose } = page();
    const element = add();
    choose('film', 'granted');
    gate.settle(element);
    expect(element.getAttribute('src')).toBe(FILM);
  });

  it('that names two services is loaded only with both', () => {
    const { gate, add, choose } = page();
    const element = add('film map');
    choose('film', 'granted');
    gate.settle(element);
    expect(isLoaded(element)).toBe(false);
  });

  it('WD04: is blocked again with the withdrawal', () => {
    const { gate, add, choose } = page();
    const element = add();
    choose('film', 'granted');
    gate.settle(element);
    choose('film', 'denied');
    gate.settle(element);
    expect(isLoaded(element)).toBe(false);
  });

  it('that is loaded is not loaded anew by every decision', () => {
    const { gate, add, choose } = page();
    const element = add();
    choose('film', 'granted');
    gate.settle(element);
    element.setAttribute('src', '/where-the-visitor-went');
    gate.settle(element);
    expect(element.getAttribute('src')).toBe('/where-the-visitor-went');
  });

  it('that is blocked is not taken out of the tree by every decision', () => {
    const { gate, add } = page();
    const removed = vi.spyOn(Element.prototype, 'remove');
    const element = add();
    gate.settle(element);
    gate.settle(element);
    expect(removed).not.toHaveBeenCalled();
  });

  it('T02: with a script address is not loaded, and that is told with its service', () => {
    const { gate, add, choose, fail } = page();
    const element = add();
    element.dataset.src = 'javascript:alert(1)';
    choose('film', 'granted');
    gate.settle(element);
    expect(fail.mock.calls).toEqual([['address', 'javascript:alert(1)', 'film']]);
  });

  it('T16: that the browser refuses is told with its service, and throws nothing', () => {
    const { gate, add, choose, fail } = page();
    const element = add();
    const refused = new TypeError('refused');
    vi.spyOn(element, 'setAttribute').mockImplementation(() => {
      throw refused;
    });
    choose('film', 'granted');
    gate.settle(element);
    expect(fail.mock.calls).toEqual([['script', refused, 'film']]);
  });
});

describe('a template', () => {
  it('is shown with the grant', () => {
    const { gate, choose } = page();
    const template = marked('template', { 'data-service': 'film' });
    template.content.append(marked('h2'));
    document.body.append(template);
    gate.settle(template);
    expect(document.querySelectorAll('h2')).toHaveLength(0);
    choose('film', 'granted');
    gate.settle(template);
    expect(document.querySelectorAll('h2')).toHaveLength(1);
  });
});

describe('the placeholder of a blocked embed', () => {
  it('is shown with the services that it waits for', async () => {
    const { gate, add, show } = page();
    const element = add('film map');
    gate.settle(element);
    await settled();
    expect(show.mock.calls.map(([blocked, services]) => [blocked, services])).toEqual([
      [element, ['film', 'map']],
    ]);
  });

  it('is loaded once for all of them', async () => {
    const { gate, add, load } = page();
    gate.settle(add());
    gate.settle(add());
    await settled();
    expect(load).toHaveBeenCalledOnce();
  });

  it('is not loaded where nothing is blocked', () => {
    const { gate, add, choose, load } = page();
    choose('film', 'granted');
    gate.settle(add());
    expect(load).not.toHaveBeenCalled();
  });

  it('does not flash up before the config is known', () => {
    const { gate, add, forgetConfig, load } = page();
    forgetConfig();
    gate.settle(add());
    expect(load).not.toHaveBeenCalled();
  });

  it('is not shown where the grant came while it was loaded', async () => {
    const { gate, add, choose, show } = page();
    gate.settle(add());
    choose('film', 'granted');
    await settled();
    expect(show).not.toHaveBeenCalled();
  });

  it('is not shown where the embed has left the page while it was loaded', async () => {
    const { gate, add, show } = page();
    const element = add();
    gate.settle(element);
    element.remove();
    await settled();
    expect(show).not.toHaveBeenCalled();
  });

  it('goes with the grant', async () => {
    const { gate, add, choose, hide } = page();
    const element = add();
    gate.settle(element);
    await settled();
    choose('film', 'granted');
    gate.settle(element);
    expect(hide.mock.calls).toEqual([[element]]);
  });

  it('F35: that cannot be loaded is told, and tried again with the next change', async () => {
    const { gate, add, load, fail, show } = page();
    const cause = new Error('no network');
    load.mockRejectedValueOnce(cause);
    const element = add();
    gate.settle(element);
    await settled();
    expect(fail.mock.calls).toEqual([['interface', cause]]);
    gate.settle(element);
    await settled();
    expect(show).toHaveBeenCalledOnce();
  });
});

describe('"Load once"', () => {
  /** A page on which one of two embeds of a service is loaded once. */
  const loadedOnce = async () => {
    const made = page();
    const [other, element] = [made.add(), made.add()];
    made.gate.settle(other);
    made.gate.settle(element);
    await settled();
    made.loadOnce();
    return { ...made, other, element };
  };

  it('loads that embed, takes its placeholder away, and loads no other', async () => {
    const { element, other, hide } = await loadedOnce();
    expect([isLoaded(element), isLoaded(other)]).toEqual([true, false]);
    expect(hide.mock.calls).toEqual([[element]]);
  });

  it('lasts when the gate goes over the page again', async () => {
    const { gate, element } = await loadedOnce();
    gate.settle(element);
    expect(isLoaded(element)).toBe(true);
  });

  it('lasts when the visitor decides about something else', async () => {
    const { decide, element } = await loadedOnce();
    decide('map', 'denied');
    expect(isLoaded(element)).toBe(true);
  });

  it('WD04: ends with a decision that leaves the service denied', async () => {
    const { decide, element } = await loadedOnce();
    decide('film', 'denied');
    expect(isLoaded(element)).toBe(false);
  });

  it('has ended for good then', async () => {
    const { gate, decide, element } = await loadedOnce();
    decide('film', 'denied');
    gate.settle(element);
    expect(isLoaded(element)).toBe(false);
  });

  it('is nothing that a grant and its withdrawal leave standing', async () => {
    const { gate, decide, element } = await loadedOnce();
    decide('film', 'granted');
    gate.settle(element);
    decide('film', 'denied');
    gate.settle(element);
    expect(isLoaded(element)).toBe(false);
  });
});
