import { afterEach, describe, expect, it, vi } from 'vitest';
import { showPanel } from '../../../src/dev/show-panel.js';
import type { Consent } from '../../../src/manager/consent.js';
import { service } from '../../support/configs.js';
import { fakeConsent } from '../../support/fake-consent.js';

const consent = fakeConsent([service('stats')]) as unknown as Consent;
const panel = (): Element | null => document.querySelector('placet-panel');

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('issue 10: the panel for developers is never in production by accident', () => {
  it.for(['www.example.com', 'localhost.example.com', '192.168.0.5', ''])(
    'on "%s" it shows nothing, and says so in the console',
    (hostname) => {
      vi.stubGlobal('location', { hostname });
      const warned = vi.spyOn(console, 'warn').mockReturnValue();
      const hide = showPanel(consent);
      expect(panel()).toBeNull();
      expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('localhost only'));
      expect(hide).not.toThrow();
    },
  );

  it.for([
    ['localhost', {}],
    ['shop.localhost', {}],
    ['127.0.0.1', {}],
    ['www.example.com', { anywhere: true }],
  ] as const)('on "%s" with %j it shows until it is taken away', ([hostname, options]) => {
    vi.stubGlobal('location', { hostname, origin: `https://${hostname}` });
    const warned = vi.spyOn(console, 'warn').mockReturnValue();
    const hide = showPanel(consent, options);
    expect(panel()).not.toBeNull();
    expect(warned).not.toHaveBeenCalled();
    hide();
    expect(panel()).toBeNull();
  });
});
