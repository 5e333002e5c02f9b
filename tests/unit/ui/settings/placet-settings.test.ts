import { getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ConsentRecord } from '../../../../src/model/consent/consent-record.js';
import { createInterface, type PageInterface } from '../../../../src/ui/interface.js';
import type { Decisions } from '../../../../src/ui/kit/decisions.js';
import de from '../../../../src/ui/locales/de/interface.js';
import en from '../../../../src/ui/locales/en/interface.js';
import { DECIDED_AT_MS, service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';
import { settings } from '../../../support/settings.js';

let shown: PageInterface | undefined;

// a test then waits for what it opens, and not for a file
beforeAll(async () => {
  await settings();
});
afterEach(() => {
  shown?.rest();
  document.body.replaceChildren();
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

/** Makes the test's browser say what one with Global Privacy Control says. */
const sendSignal = (value = true): void => {
  Object.defineProperty(navigator, 'globalPrivacyControl', { value, configurable: true });
};

/** The open settings: what a visitor sees of them. */
const openedBy = async (consent: Decisions, opener?: HTMLElement): Promise<HTMLElement> => {
  shown?.rest();
  shown = createInterface(consent, en, { load: async () => en, settings, fail: vi.fn() });
  shown.openSettings(opener);
  return vi.waitFor(() => {
    const dialog = document.querySelector('placet-settings')?.shadowRoot?.querySelector('dialog');
    if (!dialog?.open) throw new Error('the settings are not open');
    return dialog;
  });
};
/** The shadow tree of an element of ours, as testing-library takes it. */
const rootOf = (tag: keyof HTMLElementTagNameMap): HTMLElement =>
  document.querySelector(tag)?.shadowRoot as unknown as HTMLElement;
const isOpen = (): boolean => document.querySelector('placet-settings') !== null;
const click = (dialog: HTMLElement, name: string): void => getByRole(dialog, 'button', { name }).click();
const switchOf = (dialog: HTMLElement, name: string): HTMLInputElement =>
  getByRole(dialog, 'switch', { name });

const posthog = service('posthog', { title: 'PostHog' });
const map = service('map', { title: 'Chart' });
const reach = service('reach', { title: 'Reach', basis: 'legitimate-interest' });
const session = service('session', { title: 'Login', basis: 'essential' });
const fromSettings = { source: 'settings', language: 'en' };

describe('the switches of the settings', () => {
  it('UI01: are off until granted', async () => {
    const dialog = await openedBy(fakeConsent([posthog, map], { choices: { map: 'granted' } }));
    expect(switchOf(dialog, 'PostHog').checked).toBe(false);
    expect(switchOf(dialog, 'Chart').checked).toBe(true);
  });

  it('WD07: on legitimate interest are on until objected, and say so', async () => {
    const dialog = await openedBy(fakeConsent([reach]));
    expect(switchOf(dialog, 'Reach').checked).toBe(true);
    expect(dialog.textContent).toContain('On legitimate interest: switch it off to object.');
    const after = await openedBy(fakeConsent([reach], { choices: { reach: 'denied' } }));
    expect(switchOf(after, 'Reach').checked).toBe(false);
  });

  it('R12, R26: do not exist for essential services, which are told as always on', async () => {
    const dialog = await openedBy(fakeConsent([session]));
    expect(queryByRole(dialog, 'switch')).toBeNull();
    expect(getByRole(dialog, 'heading', { name: 'Login' }).parentElement?.textContent).toContain('Always on');
  });

  it.for(['planned', 'disabled'] as const)('do not exist for what is %s: it is not shown', async (status) => {
    const dialog = await openedBy(
      fakeConsent([
        posthog,
        service('chat', { title: 'Chat', status }),
        service('heatmap', { title: 'Heatmap', basis: 'legitimate-interest', status }),
        service('basket', { title: 'Basket', basis: 'essential', status }),
      ]),
    );
    expect(getAllByRole(dialog, 'switch')).toHaveLength(1);
    expect(dialog.textContent).not.toMatch(/Chat|Heatmap|Basket/);
  });

  it('UI18: one for each service, once, though it serves two purposes', async () => {
    const both = service('matomo', { title: 'Matomo', purposes: ['analytics', 'support'] });
    const purposes = ['analytics', 'support'].map((name) => ({ name, title: name }));
    const dialog = await openedBy(fakeConsent([posthog, both], { config: { purposes } }));
    expect(getAllByRole(dialog, 'switch').map((found) => found.dataset.service)).toEqual([
      'posthog',
      'matomo',
    ]);
  });
});

describe('Global Privacy Control is named as the reason', () => {
  const object = {};
  const reject = { signals: { globalPrivacyControl: 'reject' } } as const;
  const ignore = { signals: { globalPrivacyControl: 'ignore' } } as const;
  const isNamed = async (consent: Decisions): Promise<boolean> =>
    /Global Privacy Control/.test((await openedBy(consent)).textContent ?? '');

  it.for([
    ['a service on legitimate interest', reach, object],
    ['a service that needs consent, where the site lets the signal refuse', posthog, reject],
  ] as const)('of %s', async ([, about, config]) => {
    sendSignal();
    expect(await isNamed(fakeConsent([about], { config }))).toBe(true);
  });

  it.for([
    ['a service that needs consent, where the signal only objects', posthog, object],
    ['what runs, where the site ignores the signal', reach, ignore],
    ['an essential service', session, reject],
    ['a disabled service', service('chat', { basis: 'legitimate-interest', status: 'disabled' }), reject],
  ] as const)('not of %s', async ([, about, config]) => {
    sendSignal();
    expect(await isNamed(fakeConsent([about], { config }))).toBe(false);
  });

  it.for(['granted', 'denied'] as const)('not where the visitor has decided: %s', async (choice) => {
    sendSignal();
    expect(await isNamed(fakeConsent([reach], { choices: { reach: choice } }))).toBe(false);
  });

  it.for([false, undefined, 'denied'] as const)('not where none was sent: %s', async (sent) => {
    if (sent === false) sendSignal(false);
    const choices = sent === 'denied' ? { choices: { reach: sent } } : {};
    const disabled = service('chat', { status: 'disabled' });
    expect(await isNamed(fakeConsent([reach, disabled], choices))).toBe(false);
  });
});

describe('what is switched', () => {
  it('DESIGN 4.11: is a draft: nothing is decided before saving', async () => {
    const consent = fakeConsent([posthog]);
    switchOf(await openedBy(consent), 'PostHog').click();
    expect(consent.decide).not.toHaveBeenCalled();
  });

  it('UI18: is decided exactly so by saving, and the settings close', async () => {
    const consent = fakeConsent([posthog, map, reach]);
    const dialog = await openedBy(consent);
    switchOf(dialog, 'PostHog').click();
    switchOf(dialog, 'Reach').click();
    click(dialog, 'Save selection');
    expect(consent.decide).toHaveBeenCalledExactlyOnceWith(
      { posthog: 'granted', map: 'denied', reach: 'denied' },
      fromSettings,
    );
    expect(isOpen()).toBe(false);
  });

  it('UI19: grants nothing that needs consent when it is saved untouched', async () => {
    const consent = fakeConsent([posthog, map]);
    click(await openedBy(consent), 'Save selection');
    expect(consent.decide).toHaveBeenCalledExactlyOnceWith(
      { posthog: 'denied', map: 'denied' },
      fromSettings,
    );
  });

  it('is forgotten when the settings are closed', async () => {
    const consent = fakeConsent([posthog]);
    const dialog = await openedBy(consent);
    switchOf(dialog, 'PostHog').click();
    click(dialog, 'Close');
    expect(consent.decide).not.toHaveBeenCalled();
    expect(switchOf(await openedBy(consent), 'PostHog').checked).toBe(false);
  });

  it('WD01: is overruled by accepting or refusing all with one click', async () => {
    const consent = fakeConsent([posthog, reach]);
    click(await openedBy(consent), 'Accept all');
    expect(consent.decide).toHaveBeenLastCalledWith({ posthog: 'granted', reach: 'granted' }, fromSettings);
    click(await openedBy(consent), 'Reject all');
    expect(consent.decide).toHaveBeenLastCalledWith({ posthog: 'denied', reach: 'denied' }, fromSettings);
  });
});

describe('the dialog', () => {
  it('gives the focus back to what opened it', async () => {
    const opener = document.createElement('button');
    document.body.append(opener);
    click(await openedBy(fakeConsent([posthog]), opener), 'Close');
    expect(document.activeElement).toBe(opener);
  });

  it('is there once, however often it is opened', async () => {
    shown = createInterface(fakeConsent([posthog]), en, {
      load: async () => en,
      settings,
      fail: vi.fn(),
    });
    shown.openSettings();
    shown.openSettings();
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    await vi.dynamicImportSettled();
    expect(document.querySelectorAll('placet-settings')).toHaveLength(1);
  });

  it('UI22, 4.11: follows the page’s language, open and with its draft', async () => {
    const consent = fakeConsent([posthog, map]);
    shown = createInterface(consent, en, { load: async () => de, settings, fail: vi.fn() });
    shown.openSettings();
    const dialog = await vi.waitFor(() =>
      getByRole(rootOf('placet-settings'), 'dialog', { name: 'Cookie settings' }),
    );
    switchOf(dialog, 'PostHog').click();
    document.documentElement.lang = 'de';
    const german = await vi.waitFor(() =>
      getByRole(rootOf('placet-settings'), 'dialog', { name: de.settingsTitle }),
    );
    expect((german as HTMLDialogElement).open).toBe(true);
    click(german, de.save);
    expect(consent.decide).toHaveBeenCalledExactlyOnceWith(
      { posthog: 'granted', map: 'denied' },
      { source: 'settings', language: 'de' },
    );
    document.documentElement.lang = '';
  });

  it('R25: has nothing to save on an essential-only site', async () => {
    const dialog = await openedBy(fakeConsent([session]));
    expect(
      getAllByRole(dialog, 'button').map((found) => found.getAttribute('aria-label') ?? found.textContent),
    ).toEqual(['Close']);
  });
});

describe('the record of the visitor', () => {
  const record: ConsentRecord = { choices: {}, id: 'V1StGXR8', decidedAt: new Date(DECIDED_AT_MS) };

  it('R25, NW04: says that nothing is kept before a decision', async () => {
    const dialog = await openedBy(fakeConsent([posthog]));
    expect(dialog.textContent).toContain('nothing about you is kept');
  });

  it('R05, R06: shows the browser id and the time of the last decision', async () => {
    const dialog = await openedBy(fakeConsent([posthog], { record }));
    expect(dialog.textContent).toContain('V1StGXR8');
    expect(dialog.textContent).toMatch(/Last decision\s*February 1[67], 2026/);
  });

  it('R34: erases it with one click', async () => {
    const consent = fakeConsent([posthog], { record });
    click(await openedBy(consent), 'Erase my record');
    expect(consent.forget).toHaveBeenCalledOnce();
    expect(isOpen()).toBe(false);
  });

  it.for<readonly [string, ConsentRecord]>([
    ['without id and time, as Klaro leaves it,', { choices: {} }],
    ['with a time that is none', { choices: {}, decidedAt: new Date(Number.NaN) }],
    ['with an id that is no text', { choices: {}, id: { toString: 1 } as unknown as string }],
  ])('T04: a record %s keeps nobody from the settings', async ([, odd]) => {
    const dialog = await openedBy(fakeConsent([posthog], { record: odd }));
    expect(getByRole(dialog, 'button', { name: 'Reject all' })).toBeDefined();
  });
});
