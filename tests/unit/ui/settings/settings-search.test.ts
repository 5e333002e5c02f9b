import { describe, expect, it } from 'vitest';
import type { Config } from '../../../../src/model/config/config.js';
import en from '../../../../src/ui/locales/en/interface.js';
import { createDraft } from '../../../../src/ui/settings/draft.js';
import { groupServices } from '../../../../src/ui/settings/group-services.js';
import { createPurposeGroup } from '../../../../src/ui/settings/purpose-group.js';
import { settingsSearch } from '../../../../src/ui/settings/settings-search.js';
import { service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';

const services: Config['services'] = [
  service('posthog', { title: 'Visitor counts', provider: { name: 'Counting Inc.' } }),
  service('map', { purposes: ['support'], description: { en: 'Shows the way.', de: 'Zeigt den Weg.' } }),
];
const purposes = ['analytics', 'support'].map((name) => ({ name, title: name }));

/** The folded groups of the settings, and their search field. */
const settings = () => {
  const decisions = fakeConsent(services, { config: { purposes } });
  const draft = createDraft(services, decisions);
  const groups = groupServices(decisions.config).map((group) =>
    createPurposeGroup(group, { decisions, texts: en }, { draft, isOpen: false }),
  );
  const field = settingsSearch(groups, en) as HTMLInputElement;
  return {
    search(words: string): readonly string[] {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      return groups
        .filter(({ element }) => !element.hidden)
        .flatMap(({ element }) => [...element.querySelectorAll<HTMLElement>('.service:not([hidden])')])
        .map(({ id }) => id);
    },
    isUnfolded: () => groups.map(({ element }) => element.querySelector('details')?.open),
  };
};

describe('a service is found', () => {
  it.for([
    ['its name', 'posthog', 's-posthog'],
    ['a piece of its title, in any case', '  COUNTS', 's-posthog'],
    ['its provider', 'counting inc', 's-posthog'],
    ['its description in the language of the visitor', 'the way', 's-map'],
  ] as const)('by %s', ([, words, found]) => {
    expect(settings().search(words)).toEqual([found]);
  });

  it('in its purpose, which unfolds; the others are hidden', () => {
    const { search, isUnfolded } = settings();
    search('posthog');
    expect(isUnfolded()).toEqual([true, false]);
  });

  it('not by what it does not say, such as a missing provider or another language', () => {
    expect(settings().search('undefined')).toEqual([]);
    expect(settings().search('den Weg')).toEqual([]);
  });

  it('again when the field is emptied', () => {
    const { search } = settings();
    search('posthog');
    search('map');
    expect(search('')).toEqual(['s-posthog', 's-map']);
  });
});
