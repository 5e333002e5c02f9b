import { getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createInterface, type PageInterface } from '../../../src/ui/interface.js';
import type { Decisions } from '../../../src/ui/kit/decisions.js';
import en from '../../../src/ui/locales/en/interface.js';
import { service } from '../../support/configs.js';
import { fakeConsent } from '../../support/fake-consent.js';
import { settings } from '../../support/settings.js';

const posthog = service('posthog');
const map = service('map');
const badge = { interface: { badge: 'start' } } as const;

const made: PageInterface[] = [];
const interfaceOf = (consent: Decisions, fail = vi.fn()): PageInterface => {
  const shown = createInterface(consent, en, { load: async () => en, settings, fail });
  made.push(shown);
  return shown;
};
const banner = (): HTMLElement | null => queryByRole(document.body, 'dialog');
const shownBadge = () =>
  vi.waitFor(() => {
    const found = document.querySelector('placet-badge');
    if (!found) throw new Error('there is no badge');
    return found;
  });

afterEach(() => {
  for (const shown of made) shown.rest();
  document.body.replaceChildren();
  vi.doUnmock('../../../src/ui/settings/placet-settings.js');
});

describe('the banner', () => {
  it('goes when all is decided', () => {
    const consent = fakeConsent([posthog]);
    const shown = interfaceOf(consent);
    shown.ask();
    expect(banner()).not.toBeNull();
    consent.change({ posthog: 'denied' });
    shown.ask();
    expect(banner()).toBeNull();
  });

  it('UI25: is another one when it asks about something else', () => {
    const consent = fakeConsent([posthog, map]);
    const shown = interfaceOf(consent);
    shown.ask();
    const first = banner();
    consent.change({ posthog: 'denied' });
    shown.ask();
    expect(getAllByRole(document.body, 'dialog')).toHaveLength(1);
    expect(banner()).not.toBe(first);
    expect(getByRole(document.body, 'button', { name: 'Reject' })).toBeDefined();
  });

  it('stands again on a page that has replaced its body', () => {
    const shown = interfaceOf(fakeConsent([posthog]));
    shown.ask();
    document.body.replaceChildren();
    shown.ask();
    expect(getAllByRole(document.body, 'dialog')).toHaveLength(1);
  });
});

describe('the badge', () => {
  it('comes when the banner has gone, and is hidden while there is one', async () => {
    const consent = fakeConsent([posthog], { config: badge });
    const shown = interfaceOf(consent);
    shown.ask();
    const found = await shownBadge();
    expect([found.hidden, found.dataset.side]).toEqual([true, 'start']);
    consent.change({ posthog: 'denied' });
    shown.ask();
    await vi.waitFor(() => expect(found.hidden).toBe(false));
    expect(document.querySelectorAll('placet-badge')).toHaveLength(1);
  });

  it('keeps its button, which has the focus when the settings close', async () => {
    const consent = fakeConsent([posthog], { choices: { posthog: 'denied' }, config: badge });
    const shown = interfaceOf(consent);
    shown.ask();
    const found = await shownBadge();
    const button = found.shadowRoot?.querySelector('button');
    shown.ask();
    await vi.dynamicImportSettled();
    expect(found.shadowRoot?.querySelector('button')).toBe(button);
  });

  it('opens the settings', async () => {
    const consent = fakeConsent([posthog], { config: badge });
    interfaceOf(consent).ask();
    const button = (await shownBadge()).shadowRoot?.querySelector('button');
    button?.click();
    expect(consent.openSettings).toHaveBeenCalledExactlyOnceWith(button);
  });
});

describe('a screen reader is told', () => {
  const said = async (): Promise<string | null | undefined> => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return document.querySelector('[role=status]')?.textContent;
  };

  it('that there is a question', async () => {
    interfaceOf(fakeConsent([posthog])).ask();
    expect(await said()).toBe(en.title);
  });

  it.for([
    ['banner', en.saved],
    ['settings', en.saved],
    ['embed', undefined],
    ['api', undefined],
  ] as const)('that a decision was saved, where it was asked for: %s', async ([source, words]) => {
    interfaceOf(fakeConsent([], { record: { choices: {}, source } })).ask();
    expect(await said()).toBe(words);
  });
});

it('F35: what cannot be loaded is told, and nothing is thrown into the page', async () => {
  vi.doMock('../../../src/ui/settings/placet-settings.js', () => {
    throw new Error('offline');
  });
  const fail = vi.fn();
  interfaceOf(fakeConsent([posthog]), fail).openSettings();
  await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce());
});
