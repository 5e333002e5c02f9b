import { getAllByRole, getByRole, queryByRole } from '@testing-library/dom';
import { describe, expect, it } from 'vitest';
import en from '../../../../src/ui/locales/en/interface.js';
import { createDraft, type Draft } from '../../../../src/ui/settings/draft.js';
import { createPurposeGroup, type PurposeGroup } from '../../../../src/ui/settings/purpose-group.js';
import { service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';

const purpose = { name: 'analytics', title: 'Statistics' };
const posthog = service('posthog', { title: 'PostHog' });
const map = service('map', { title: 'Chart' });
const login = service('login', { title: 'Login', basis: 'essential' });

const groupOf = (services = [posthog, map], isOpen = true): { group: PurposeGroup; draft: Draft } => {
  const decisions = fakeConsent(services);
  const draft = createDraft(
    services.filter(({ basis }) => basis !== 'essential'),
    decisions,
  );
  const group = createPurposeGroup({ purpose, services }, { decisions, texts: en }, { draft, isOpen });
  document.body.replaceChildren(group.element);
  return { group, draft };
};
const whole = (element: HTMLElement): HTMLInputElement =>
  getByRole(element, 'checkbox', { name: 'Statistics' });

describe('the switch of a purpose', () => {
  it('switches all of its services in the draft, and shows it on each', () => {
    const { group, draft } = groupOf();
    whole(group.element).click();
    expect([...draft.values()]).toEqual(['granted', 'granted']);
    expect(getAllByRole<HTMLInputElement>(group.element, 'switch').map(({ checked }) => checked)).toEqual([
      true,
      true,
    ]);
    expect(group.element.textContent).toContain(en.onOf(2, 2));
  });

  it('is mixed while some are on', () => {
    const { group } = groupOf();
    getByRole(group.element, 'switch', { name: 'PostHog' }).click();
    expect([whole(group.element).checked, whole(group.element).indeterminate]).toEqual([false, true]);
    expect(group.element.textContent).toContain(en.onOf(1, 2));
    getByRole(group.element, 'switch', { name: 'Chart' }).click();
    expect([whole(group.element).checked, whole(group.element).indeterminate]).toEqual([true, false]);
  });

  it('is not there for a single service to decide on', () => {
    expect(queryByRole(groupOf([posthog, login]).group.element, 'checkbox')).toBeNull();
  });

  it('is there for a single service too while that one is folded away', () => {
    const { group, draft } = groupOf([posthog, login], false);
    whole(group.element).click();
    expect(Object.fromEntries(draft)).toEqual({ posthog: 'granted' });
  });

  it('R26: leaves essential services alone, which count for nothing', () => {
    const { group, draft } = groupOf([posthog, map, login]);
    whole(group.element).click();
    expect([...draft.keys()]).toEqual(['posthog', 'map']);
    expect(group.element.textContent).toContain(en.onOf(2, 2));
  });
});

it('a folded purpose builds its services when it is unfolded, with what the draft says by then', () => {
  const { group, draft } = groupOf([posthog, map], false);
  expect(group.element.querySelector('.service')).toBeNull();
  draft.set('map', 'granted');
  group.unfold();
  expect(getByRole<HTMLInputElement>(group.element, 'switch', { name: 'Chart' }).checked).toBe(true);
});
