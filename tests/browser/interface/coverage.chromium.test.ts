import { describe, expect, test } from 'vitest';
import type { Config, Service } from '../../../src/model/config/config.js';
import type { Tab } from '../../support/browser';
import { configOf, service } from '../../support/configs.js';
import { banner, doubleText, open, openInterface } from '../../support/interface-page.js';

const purposes: Config['purposes'] = [
  {
    name: 'statistics',
    title: { en: 'Statistics', de: 'Statistik' },
    description: { en: 'Understanding which pages help.', de: 'Verstehen, welche Seiten helfen.' },
  },
  {
    name: 'newsletter',
    title: { en: 'Newsletter', de: 'Newsletter' },
    description: {
      en: 'Signing up for our monthly e-mail on this page.',
      de: 'Anmeldung zu unserer monatlichen E-Mail auf dieser Seite.',
    },
  },
  {
    name: 'maps',
    title: { en: 'Maps', de: 'Karten' },
    description: { en: 'Showing where to find us.', de: 'Zeigen, wo Sie uns finden.' },
  },
  {
    name: 'videos',
    title: { en: 'Videos', de: 'Videos' },
    description: { en: 'Playing films inside our pages.', de: 'Filme auf unseren Seiten abspielen.' },
  },
  {
    name: 'marketing',
    title: { en: 'Marketing', de: 'Werbung' },
    description: { en: 'Measuring which advertisements work.', de: 'Messen, welche Anzeigen wirken.' },
  },
];

/** A site that asks for the first purposes, each service of a company of its own, every third in the United States. */
const siteOf = (services: number, asked = 5): Config => {
  const serviceOf = (_: unknown, index: number): Service =>
    service(`service-${index}`, {
      purposes: [purposes[index % asked]?.name ?? ''],
      provider: { name: `Company ${index}`, country: index % 3 === 2 ? 'US' : 'DE' },
      thirdCountry: index % 3 === 2,
    });
  return configOf(Array.from({ length: services }, serviceOf), { purposes });
};

const opened = async (config: Config, lang: string, size: readonly [number, number], head = '') => {
  const { tab } = await openInterface({ config, lang, size, head });
  await tab.appears(banner);
  return tab;
};

/** How much of the window the banner takes in percent, and how many rows its buttons are in. */
const shareOf = (tab: Tab) =>
  tab.evaluate(() => {
    const element = document.querySelector('placet-banner') as HTMLElement;
    const { width, height } = element.getBoundingClientRect();
    const tops = [...element.querySelectorAll('button')].map((button) => button.getBoundingClientRect().top);
    return {
      percent: (100 * width * height) / (innerWidth * innerHeight),
      rows: new Set(tops).size,
    };
  });

/** What of the banner is out of sight where nobody has scrolled. */
const hiddenOf = (tab: Tab) =>
  tab.evaluate(() => {
    const element = document.querySelector('placet-banner') as HTMLElement;
    const root = element.shadowRoot as ShadowRoot;
    const seen = (one: Element, within: DocumentOrShadowRoot) => {
      const { left, top, bottom } = one.getBoundingClientRect();
      return within.elementFromPoint(left + 4, (top + bottom) / 2) === one;
    };
    return {
      links: [...root.querySelectorAll('a')].filter((one) => !seen(one, root)).map((one) => one.textContent),
      buttons: [...element.querySelectorAll('button')]
        .filter((one) => !seen(one, document))
        .map((one) => one.textContent),
      text: element.scrollHeight - element.clientHeight,
    };
  });

describe.each(['en', 'de'])('in %s', (lang) => {
  test.each([
    ['two services', siteOf(2, 2), [1280, 800], 13],
    ['two services', siteOf(2, 2), [390, 844], 38],
    ['five purposes', siteOf(8), [1280, 800], 17],
    ['five purposes', siteOf(8), [390, 844], 48],
  ] as const)(
    'a banner about %s takes little of the page, its three actions in one row: %o',
    async (_, config, size, limit) => {
      const { percent, rows } = await shareOf(await opened(config, lang, size));
      expect(percent).toBeLessThanOrEqual(limit);
      expect(rows).toBe(1);
    },
  );

  test.each([
    [360, 640],
    [844, 390],
  ])('at %i x %i nothing of a banner about eight services is cut off (UI09)', async (...size) => {
    expect(await hiddenOf(await opened(siteOf(8), lang, size))).toEqual({ links: [], buttons: [], text: 0 });
  });
});

test('where the text has no room the buttons and the links to the policy stay in sight, and the text fades (UI08, UI09)', async () => {
  const tab = await opened(siteOf(8), 'de', [360, 320]);
  const { text, ...hidden } = await hiddenOf(tab);
  expect(hidden).toEqual({ links: [], buttons: [] });
  expect(text).toBeGreaterThan(50);
  const fade = await tab.evaluate(() => {
    const fade = document.querySelector('placet-banner')?.shadowRoot?.querySelector('.fade') as Element;
    return getComputedStyle(fade).backgroundImage;
  });
  expect(fade).toMatch(/^linear-gradient\(rgba\(0, 0, 0, 0\), rgb\(255, 255, 255\)\)$/);
});

test('with text at 200 % on a small phone the sheet scrolls as a whole, and shows more than its title (AX06)', async () => {
  const tab = await opened(siteOf(2, 2), 'de', [360, 640]);
  await doubleText(tab);
  const read = await tab.evaluate(() => {
    const element = document.querySelector('placet-banner') as HTMLElement;
    const root = element.shadowRoot as ShadowRoot;
    const [title, foot] = [element.querySelector('h2'), root.querySelector('.foot')] as Element[];
    const scrollers = [...root.querySelectorAll('*')].filter((one) =>
      /auto|scroll/.test(getComputedStyle(one).overflowY),
    );
    return {
      size: getComputedStyle(element).fontSize,
      scrollers: scrollers.length,
      linesUnderTitle:
        ((foot?.getBoundingClientRect().top ?? 0) - (title?.getBoundingClientRect().bottom ?? 0)) / 39.2,
    };
  });
  expect(read).toMatchObject({ size: '32px', scrollers: 0 });
  expect(read.linesUnderTitle).toBeGreaterThan(3);
});

test('what the page says of its text says nothing of the banner’s (F49)', async () => {
  const css =
    'html { letter-spacing: .3em; word-spacing: 1em; text-transform: uppercase; text-indent: 2em; line-height: 3; font-variant: small-caps; white-space: pre; text-shadow: 0 0 3px red; font-style: italic; text-align: right; hyphens: none }';
  const looks = [];
  for (const head of ['', `<style>${css}</style>`]) {
    const tab = await opened(siteOf(2, 2), 'en', [1280, 800], head);
    looks.push(
      await tab.evaluate(() => {
        const element = document.querySelector('placet-banner') as HTMLElement;
        const pieces = [element, ...element.children, ...(element.shadowRoot?.querySelectorAll('*') ?? [])];
        return pieces.map((piece) => {
          const { width, height } = piece.getBoundingClientRect();
          const { textShadow, textTransform, fontStyle, hyphens } = getComputedStyle(piece);
          return { tag: piece.localName, width, height, textShadow, textTransform, fontStyle, hyphens };
        });
      }),
    );
  }
  expect(looks[1]).toEqual(looks[0]);
});

test('eight services on a phone are one screen of settings, each purpose with its switch, what is always on last', async () => {
  const essential = service('login', { basis: 'essential', purposes: ['operation'] });
  const site = siteOf(8);
  const config = {
    ...site,
    purposes: [{ name: 'operation', title: 'Running the site' }, ...site.purposes],
    services: [essential, ...site.services],
  };
  const tab = await opened(config, 'de', [390, 844]);
  await open(tab, 'settings');
  const shown = await tab.evaluate(() => {
    const root = document.querySelector('placet-settings')?.shadowRoot as ShadowRoot;
    const body = root.querySelector('.body') as Element;
    const groups = [...root.querySelectorAll('section')].slice(0, 6);
    return {
      screens: body.scrollHeight / body.clientHeight,
      last: groups.at(-1)?.querySelector('h3')?.textContent,
      switches: groups.map((group) => group.querySelectorAll('input').length),
    };
  });
  expect(shown).toEqual({ screens: 1, last: 'Running the site', switches: [1, 1, 1, 1, 1, 0] });
});
