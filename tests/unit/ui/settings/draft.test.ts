import { afterEach, describe, expect, it } from 'vitest';
import { countGranted, createDraft } from '../../../../src/ui/settings/draft.js';
import { service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';

const posthog = service('posthog');
const map = service('map');
const reach = service('reach', { basis: 'legitimate-interest' });

afterEach(() => {
  Reflect.deleteProperty(navigator, 'globalPrivacyControl');
});

describe('4.11: a draft starts from what stands', () => {
  it('UI01, WD07: before a decision only legitimate interest is on', () => {
    const draft = createDraft([posthog, reach], fakeConsent([posthog, reach]));
    expect([...draft]).toEqual([
      ['posthog', 'denied'],
      ['reach', 'granted'],
    ]);
  });

  it('WD07: an objection by the browser’s signal is one', () => {
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true, configurable: true });
    expect([...createDraft([reach], fakeConsent([reach])).values()]).toEqual(['denied']);
  });

  it('after a decision it is that', () => {
    const services = [posthog, map, reach];
    const consent = fakeConsent(services, {
      choices: { posthog: 'granted', map: 'denied', reach: 'denied' },
    });
    const draft = createDraft(services, consent);
    expect([...draft.values()]).toEqual(['granted', 'denied', 'denied']);
    expect(countGranted(services, draft)).toBe(1);
    expect(countGranted([map, reach], draft)).toBe(0);
  });
});
