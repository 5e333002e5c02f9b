import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeclarationTexts } from '../../../../src/model/declaration/declaration-texts.js';
import { createDeclarations } from '../../../../src/ui/declaration/declarations.js';
import { build } from '../../../../src/ui/kit/build.js';
import ownDe from '../../../../src/ui/locales/de/declaration.js';
import de from '../../../../src/ui/locales/de/interface.js';
import ownEn from '../../../../src/ui/locales/en/declaration.js';
import en from '../../../../src/ui/locales/en/interface.js';
import { service } from '../../../support/configs.js';
import { fakeConsent } from '../../../support/fake-consent.js';

const english = { texts: en, own: ownEn };
const german = { texts: de, own: ownDe };

afterEach(() => {
  document.documentElement.lang = '';
  document.body.replaceChildren();
});

/** A declaration as it stands in the page. */
const declared = async (consent: ReturnType<typeof fakeConsent>, attributes: Record<string, string> = {}) => {
  const element = build('placet-declaration', attributes);
  document.body.append(element);
  const load = async () => (document.documentElement.lang === 'de' ? german : english);
  const fill = await createDeclarations(consent, load);
  fill(element);
  const root = element.shadowRoot as ShadowRoot;
  return {
    element,
    root,
    fill: () => fill(element),
    captions: () => [...root.querySelectorAll('caption')].map(({ textContent }) => textContent),
    /** The last cell of a service's row: the visitor's own choice. */
    choiceOf: (name: string) =>
      [...root.querySelectorAll('tbody tr')].find((row) => row.firstElementChild?.textContent === name)
        ?.lastElementChild?.textContent,
  };
};

const services = { table: 'services' };

describe('R26: beside a service the declaration says of the visitor', () => {
  it.for<readonly [keyof DeclarationTexts, 'granted' | 'denied' | undefined]>([
    ['undecided', undefined],
    ['granted', 'granted'],
    ['denied', 'denied'],
  ])('%s', async ([words, choice]) => {
    const consent = fakeConsent([service('map')], choice ? { choices: { map: choice } } : {});
    expect((await declared(consent, services)).choiceOf('map')).toBe(ownEn[words]);
  });

  it('WD07: that it runs on legitimate interest, or that it was objected to', async () => {
    const reach = service('reach', { basis: 'legitimate-interest' });
    expect((await declared(fakeConsent([reach]), services)).choiceOf('reach')).toBe(ownEn.granted);
    const objected = fakeConsent([reach], { choices: { reach: 'denied' } });
    expect((await declared(objected, services)).choiceOf('reach')).toBe(ownEn.objected);
  });

  it('that an essential one is always on, and that a planned or disabled one is that', async () => {
    const { choiceOf } = await declared(
      fakeConsent([
        service('login', { basis: 'essential' }),
        service('chat', { status: 'planned' }),
        service('ads', { status: 'disabled' }),
      ]),
      services,
    );
    expect(['login', 'chat', 'ads'].map(choiceOf)).toEqual([en.alwaysOn, ownEn.planned, ownEn.disabled]);
  });

  it('what it says now, after a decision here or in another tab', async () => {
    const consent = fakeConsent([service('map')]);
    const { choiceOf } = await declared(consent, services);
    consent.change({ map: 'granted' });
    expect(choiceOf('map')).toBe(ownEn.granted);
  });
});

describe('the declaration', () => {
  it('has the tables that its `table` names, also after that changed', async () => {
    const { element, captions } = await declared(fakeConsent([service('map')]), {
      table: 'storage  services',
    });
    expect(captions()).toEqual([en.storageTable, ownEn.services]);
    element.setAttribute('table', 'services');
    expect(captions()).toEqual([ownEn.services]);
  });

  it('leads to the settings only where there is a choice', async () => {
    const button = (root: ShadowRoot) => root.querySelector('button[data-placet=settings]');
    expect(button((await declared(fakeConsent([service('map')]))).root)).not.toBeNull();
    const without = fakeConsent([
      service('login', { basis: 'essential' }),
      service('x', { status: 'disabled' }),
    ]);
    expect(button((await declared(without)).root)).toBeNull();
  });

  it('UI22: follows the page’s language', async () => {
    const { captions } = await declared(fakeConsent([service('map')]), services);
    document.documentElement.lang = 'de';
    await vi.waitFor(() => expect(captions()).toEqual([ownDe.services]));
  });

  it('is filled once, and stands inside where the page has taken its name', async () => {
    const foreign = document.createElement('div');
    document.body.append(foreign);
    const fill = await createDeclarations(fakeConsent([service('map')]), async () => english);
    fill(foreign);
    fill(foreign);
    expect(foreign.children).toHaveLength(1);
    expect(foreign.firstElementChild?.shadowRoot?.querySelector('table')).not.toBeNull();
  });
});

describe('a row that may be drawn as a card', () => {
  it('stays a row of a table to who hears it, and each of its cells says what it is about to who sees it', async () => {
    const { root } = await declared(fakeConsent([service('map')]), { table: 'services' });
    const [frame] = root.querySelectorAll('.table');
    const columns = [...root.querySelectorAll('[role=columnheader]')].map(({ textContent }) => textContent);
    const labels = [...root.querySelectorAll<HTMLElement>('tbody tr:first-child [role=cell]')].map(
      ({ dataset }) => dataset.label,
    );
    expect(labels).toEqual(columns.slice(1));
    expect(
      root.querySelectorAll('[role=table] [role=rowgroup] [role=row] [role=rowheader]').length,
    ).toBeGreaterThan(0);
    expect(root.querySelectorAll('th:not([role]), td:not([role]), tr:not([role])').length).toBe(0);
    expect(frame?.classList.contains('wide')).toBe(columns.length - 1 > 6);
  });
});
