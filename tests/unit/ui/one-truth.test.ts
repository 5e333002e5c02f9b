import fc from 'fast-check';
import { beforeAll, expect, it, vi } from 'vitest';
import { CONFIG_RULES } from '../../../src/cli/rules/config/config-rules.js';
import { findingsOf } from '../../../src/cli/rules/finding.js';
import type { Config, Service } from '../../../src/model/config/config.js';
import { countriesOf } from '../../../src/model/consent/countries-of.js';
import { regionName } from '../../../src/model/words/region.js';
import { createDeclarations } from '../../../src/ui/declaration/declarations.js';
import { createInterface, type PageInterface } from '../../../src/ui/interface.js';
import own from '../../../src/ui/locales/en/declaration.js';
import en from '../../../src/ui/locales/en/interface.js';
import { type FakeConsent, fakeConsent } from '../../support/fake-consent.js';
import { settings } from '../../support/settings.js';

beforeAll(async () => {
  await settings();
});

const COMPANIES = ['Ads Inc.', 'Counting GmbH', 'Maps Ltd', 'Example GmbH', 'self-hosted'];
const country = fc.constantFrom('US', 'DE', 'GB', 'FR', 'IN');
const recipient = fc.oneof(
  fc.constantFrom(...COMPANIES),
  fc.record({ name: fc.constantFrom(...COMPANIES), country }, { requiredKeys: ['name'] }),
);
const storageItem = (name: string) =>
  fc.record({
    name: fc.constantFrom(`${name}_id`, `${name}_*`),
    type: fc.constantFrom('cookie' as const, 'localStorage' as const),
    duration: fc.constantFrom('P1Y', 'P30D', 'session'),
  });
const serviceNamed = (name: string): fc.Arbitrary<Service> =>
  fc.record(
    {
      name: fc.constant(name),
      title: fc.constant(`The ${name}`),
      basis: fc.constantFrom('consent', 'essential', 'legitimate-interest'),
      purposes: fc.constantFrom(['counting'], ['films'], ['counting', 'films']),
      status: fc.constantFrom('active', 'planned', 'disabled'),
      objection: fc.constantFrom('final', 'weighed'),
      provider: fc.record({ name: fc.constantFrom(...COMPANIES), country }, { requiredKeys: ['name'] }),
      recipients: fc.array(recipient, { maxLength: 3 }),
      thirdCountry: fc.constantFrom(true, false, 'provider-dependent' as const),
      countries: fc.uniqueArray(country, { maxLength: 2 }),
      crossSite: fc.boolean(),
      storage: fc.uniqueArray(storageItem(name), { maxLength: 2, selector: (item) => item.name + item.type }),
    },
    { requiredKeys: ['name', 'title', 'basis', 'purposes'] },
  );
const NAMES = ['posthog', 'map', 'chat', 'film'];
/** A site, and what its visitor has decided about each service; nothing about some, or about none. */
const scene = fc
  .uniqueArray(fc.constantFrom(...NAMES), { minLength: 1 })
  .chain((names) =>
    fc.tuple(
      fc.tuple(...names.map(serviceNamed)),
      fc.option(
        fc.dictionary(fc.constantFrom(...names), fc.constantFrom('granted' as const, 'denied' as const)),
        { nil: undefined },
      ),
    ),
  );
const CONFIG: Partial<Config> = {
  purposes: [
    { name: 'counting', title: 'Counting visits' },
    { name: 'films', title: 'Showing films' },
  ],
};

const textOf = (node: Element | null | undefined): string => node?.textContent ?? '';

/** What the banner says: its text, and who is named behind the number of recipients. */
const readBanner = () => {
  const banner = document.querySelector('placet-banner');
  if (!banner) return undefined;
  const fold = banner.shadowRoot?.querySelector('details');
  fold?.dispatchEvent(new Event('toggle'));
  return {
    text: textOf(banner),
    count: textOf(fold?.querySelector('summary')),
    names: textOf(fold?.querySelector('p')),
  };
};

const readDeclaration = async (consent: FakeConsent): Promise<ShadowRoot> => {
  const declaration = document.createElement('placet-declaration');
  document.body.append(declaration);
  (await createDeclarations(consent, async () => ({ texts: en, own })))(declaration);
  return declaration.shadowRoot as ShadowRoot;
};

const readSettings = (page: PageInterface): Promise<Element> => {
  page.openSettings();
  return vi.waitFor(() => {
    const found = document.querySelector('placet-settings')?.shadowRoot?.querySelector('dialog');
    if (!found?.open) throw new Error('the settings are not open');
    // of many services only the purposes are seen at first
    for (const purpose of found.querySelectorAll<HTMLDetailsElement>('details.purpose')) {
      purpose.open = true;
      purpose.dispatchEvent(new Event('toggle'));
    }
    return found;
  });
};

/** The row of a service in the table of processing, by what stands above each cell. */
const rowOf = (tables: ShadowRoot, title: string): ReadonlyMap<string, string> => {
  const table = [...tables.querySelectorAll('table')].find(
    (each) => textOf(each.querySelector('caption')) === own.processingTable,
  );
  const row = [...(table?.querySelectorAll('tbody tr') ?? [])].find(
    (each) => textOf(each.firstElementChild) === title,
  );
  return new Map(
    [...(row?.querySelectorAll('td') ?? [])].map((cell) => [cell.dataset.label ?? '', textOf(cell)]),
  );
};

const detailOf = (dialog: Element, name: string, term: string): string => {
  const found = [...dialog.querySelectorAll(`#s-${name} dt`)].find((each) => textOf(each) === term);
  return textOf(found?.nextElementSibling);
};

/** What a row of the declaration must say of the visitor's choice, by the switch that the settings have, if any. */
const choiceIn = (
  isOn: boolean | undefined,
  { basis, status = 'active', objection }: Service,
  isDecided: boolean,
) => {
  if (status !== 'active') return own[status];
  if (basis === 'essential') return en.alwaysOn;
  if (isOn) return own.granted;
  if (basis === 'consent') return isDecided ? own.denied : own.undecided;
  return objection === 'weighed' && isDecided ? `${own.objected}; ${en.restricted}` : own.objected;
};

it('what banner, settings, declaration, receipt and check say of one config never contradicts itself', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(scene, async ([services, choices]) => {
      const consent = fakeConsent(services, { config: CONFIG, ...(choices && { choices }) });
      const page = createInterface(consent, en, { load: async () => en, settings, fail: vi.fn() });
      try {
        page.ask();
        const banner = readBanner();
        const tables = await readDeclaration(consent);
        const dialog = await readSettings(page);
        const { config, undecided } = consent;

        // asked about what the declaration calls undecided, and about nothing else
        const open = services.filter(
          ({ title }) => rowOf(tables, String(title)).get(own.yourChoice) === own.undecided,
        );
        expect(undecided.map(({ name }) => name)).toEqual(open.map(({ name }) => name));
        expect(banner !== undefined).toBe(open.length > 0);

        // for the purposes of these services
        for (const { name, title } of config.purposes)
          expect(banner?.text.includes(String(title)) ?? false).toBe(
            open.some(({ purposes }) => purposes.includes(name)),
          );

        const told = findingsOf(CONFIG_RULES, config);
        for (const [index, service] of services.entries()) {
          const row = rowOf(tables, String(service.title));
          const toggle = dialog.querySelector<HTMLInputElement>(`[data-service="${service.name}"]`);
          const isDecided = consent.choice(service.name) !== undefined;

          // a switch where, and only where, there is something to decide; it stands as the declaration says
          expect(toggle !== null).toBe(
            service.basis !== 'essential' && (service.status ?? 'active') === 'active',
          );
          expect(row.get(own.yourChoice)).toBe(choiceIn(toggle?.checked, service, isDecided));
          if (toggle) expect(toggle.checked).toBe(consent.allows(service.name));

          // the same recipients and countries wherever they are told
          if (dialog.querySelector(`#s-${service.name}`)) {
            expect(`${detailOf(dialog, service.name, en.recipientsLabel)}`).toBe(
              (row.get(en.recipientsLabel) ?? '').replace(/^self-hosted(; )?/, ''),
            );
            expect(detailOf(dialog, service.name, en.transferLabel)).toBe(row.get(en.transferLabel) ?? '');
          }
          if (open.includes(service)) {
            for (const name of detailOf(dialog, service.name, en.recipientsLabel).split('; ').filter(Boolean))
              expect(banner?.names).toContain(name);
            if (service.thirdCountry)
              for (const code of countriesOf(config, [service]))
                expect([banner?.text, row.get(en.transferLabel)]).toEqual(
                  Array(2).fill(expect.stringContaining(regionName(code, 'en'))),
                );
            if (service.crossSite) expect(banner?.text).toContain(String(service.title));
          }

          // `check` misses the country exactly where visitors read of none
          const isMissing = told.some(
            ({ rule, path }) =>
              rule.id === 'transfer-without-country' && path === `services[${index}].countries`,
          );
          expect(isMissing).toBe(row.get(en.transferLabel) === en.outsideEea);
        }

        // the number that the banner tells is of those whom it names
        const named = banner?.names ? banner.names.split('; ') : [];
        if (banner) expect(banner.count).toBe(named.length ? en.recipients(named.length) : '');
        expect(named).not.toContain(config.controller.name);

        // the visitor's copy tells what the settings show
        const receipt = consent.receipt();
        expect(receipt.services).toEqual(config.services);
        for (const { name } of services) {
          const kept = receipt.choices?.[name];
          if (kept) expect(consent.choice(name)).toBe(kept);
        }
      } finally {
        page.rest();
        document.body.replaceChildren();
      }
    }),
    { numRuns: 60 },
  );
});
