import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createConsent } from '../../../src/entries/production.js';
import type { Config } from '../../../src/model/config/config.js';
import { configOf, service } from '../../support/configs.js';
import { forgetManager } from '../../support/forget-manager.js';
import { fakeCookies } from '../record/fake-cookies.js';

beforeEach(() => {
  fakeCookies();
});
afterEach(() => {
  vi.restoreAllMocks();
  forgetManager();
});

const sound = configOf([service('stats')]);

describe('decision 0029: createConsent of a production build', () => {
  it('gives a manager, and tells nothing of a config that is right', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const consent = createConsent(sound);
    await vi.waitFor(() => expect(document.querySelector('placet-banner')).not.toBeNull());
    expect(consent.allows('stats')).toBe(false);
    expect(told).not.toHaveBeenCalled();
  });

  it.for<readonly [string, unknown, string]>([
    ['whose mistake the grammar finds', { ...sound, purposes: [{ name: 'stats', titel: 'S' }] }, 'titel'],
    ['that is none', { version: '1' }, 'the config in the page'],
  ])(
    'of a config %s blocks all, tells it once in the console and throws nothing',
    async ([, wrong, words]) => {
      const told = vi.spyOn(console, 'error').mockReturnValue();
      const consent = createConsent(wrong as Config);
      await vi.waitFor(() => expect(told).toHaveBeenCalledWith(expect.stringContaining(words)));
      consent.acceptAll();
      expect(consent.allows('stats')).toBe(false);
      expect(consent.config).toBeUndefined();
      expect(told).toHaveBeenCalledOnce();
    },
  );
});
