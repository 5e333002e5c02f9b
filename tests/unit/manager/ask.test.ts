import { describe, expect, it } from 'vitest';
import { ask, openSettings } from '../../../src/manager/ask.js';
import { build } from '../../../src/ui/kit/build.js';
import { service } from '../../support/configs.js';
import { makePage } from './make-page.js';

const decided = { choices: { posthog: 'denied' } } as const;
const posthog = service('posthog');

describe('the interface is loaded', () => {
  it('where something is undecided, and is told to ask', async () => {
    const { page, shown } = makePage([posthog]);
    await ask(page);
    expect(shown.ask).toHaveBeenCalledOnce();
  });

  it('where a badge stands on every page, though all is decided', async () => {
    const { page, shown } = makePage([posthog], { ...decided, config: { interface: { badge: 'start' } } });
    await ask(page);
    expect(shown.ask).toHaveBeenCalledOnce();
  });

  it('when the visitor opens the settings, with what gets the focus back', async () => {
    const { page, shown } = makePage([posthog], decided);
    const opener = build('button');
    await openSettings(page, opener);
    expect(shown.openSettings.mock.calls).toEqual([[opener]]);
  });

  it('not where all is decided: a returning visitor pays nothing for it', async () => {
    const { page, part } = makePage([posthog], decided);
    await ask(page);
    expect(part).not.toHaveBeenCalled();
  });

  it('R25, NW12: not where all is essential', async () => {
    const { page, part } = makePage([service('session', { basis: 'essential' })]);
    await ask(page);
    expect(part).not.toHaveBeenCalled();
  });

  it('not before the config is known', async () => {
    const { page, part } = makePage([posthog]);
    page.start = undefined;
    await ask(page);
    expect(part).not.toHaveBeenCalled();
  });

  it('once, though it is needed twice in the same moment', async () => {
    const { page, createInterface, part } = makePage([posthog]);
    await Promise.all([ask(page), openSettings(page, undefined)]);
    expect(part.mock.calls).toEqual([['ui']]);
    expect(createInterface).toHaveBeenCalledOnce();
  });

  it('together with its texts, for each is a round trip', () => {
    const { page, part, texts } = makePage([posthog]);
    ask(page);
    expect([part.mock.calls, texts.mock.calls]).toEqual([[['ui']], [['interface']]]);
  });

  it('with those texts', async () => {
    const { page, createInterface } = makePage([posthog]);
    await ask(page);
    expect(createInterface.mock.calls).toEqual([[page.context, { kind: 'interface' }]]);
  });
});

describe('an interface that is there', () => {
  it('is told also when nothing is left to ask, so that it takes the banner away', async () => {
    const { page, shown, keep, store } = makePage([posthog]);
    await ask(page);
    keep({ posthog: 'denied' });
    page.record = store.read();
    await ask(page);
    expect(shown.ask).toHaveBeenCalledTimes(2);
  });
});

describe('F35: an interface that cannot be loaded', () => {
  it.for(['part', 'texts'] as const)('for want of its %s is told, and throws nothing', async (missing) => {
    const made = makePage([posthog]);
    const cause = new Error('no network');
    made[missing].mockRejectedValue(cause);
    await expect(ask(made.page)).resolves.toBeUndefined();
    expect(made.fail.mock.calls).toEqual([['interface', cause]]);
  });

  it('is told once, though two wait for it', async () => {
    const { page, part, fail } = makePage([posthog]);
    part.mockRejectedValueOnce(new Error('no network'));
    await Promise.all([ask(page), openSettings(page, undefined)]);
    expect(fail).toHaveBeenCalledOnce();
  });

  it('is tried again when it is next needed', async () => {
    const { page, part, shown } = makePage([posthog]);
    part.mockRejectedValueOnce(new Error('no network'));
    await ask(page);
    await openSettings(page, undefined);
    expect(shown.openSettings).toHaveBeenCalledOnce();
  });

  it('because its own code throws is told, and tried again', async () => {
    const { page, createInterface, shown, fail } = makePage([posthog]);
    createInterface.mockRejectedValueOnce(new Error('broken'));
    await ask(page);
    await ask(page);
    expect(fail).toHaveBeenCalledOnce();
    expect(shown.ask).toHaveBeenCalledOnce();
  });

  it.for(['ask', 'openSettings'] as const)('or fails at `%s` is told, and throws nothing', async (member) => {
    const { page, shown, fail } = makePage([posthog]);
    const cause = new Error('broken');
    shown[member].mockImplementation(() => {
      throw cause;
    });
    await expect(member === 'ask' ? ask(page) : openSettings(page, undefined)).resolves.toBeUndefined();
    expect(fail.mock.calls).toEqual([['interface', cause]]);
  });

  it('grants nothing', async () => {
    const { page, part, facade } = makePage([posthog]);
    part.mockRejectedValue(new Error('no network'));
    await ask(page);
    expect(facade.allows('posthog')).toBe(false);
  });
});
