import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { openPages, placetPage } from '../../support/placet-page.js';

const open = (lang: string, language?: string) =>
  openPages({ '/': placetPage(configOf([service('stats')], language ? { language } : {}), { lang }) });
const button = (name: string) => ({ role: 'button', name }) as const;

test.each([
  ['fr', 'Tout refuser'],
  ['de-AT', 'Alle ablehnen'],
  ['pt-BR', 'Recusar tudo'],
  ['ar', 'رفض الكل'],
  ['zh-TW', '全部拒絕'],
])('a page in %s asks in its language (UI22)', async (lang, label) => {
  const { tab } = await open(lang);
  await tab.appears(button(label));
  expect(await tab.errors()).toEqual([]);
});

test('the config goes before the page, and English stands in for what is not spoken (UI22)', async () => {
  const chosen = await open('fr', 'it');
  await chosen.tab.appears(button('Rifiuta tutto'));
  const { tab } = await open('tlh');
  await tab.appears(button('Reject all'));
});

test('the banner follows the language of the page when that changes, and what was asked stays asked (UI22)', async () => {
  const { tab } = await open('en');
  await tab.appears(button('Reject all'));
  await tab.evaluate(() => {
    document.documentElement.lang = 'de';
  });
  await tab.appears(button('Alle ablehnen'));
  expect(await tab.find(button('Reject all'))).toBeUndefined();
  await tab.click(button('Alle ablehnen'));
  await tab.disappears(button('Alle ablehnen'));
  expect(await tab.evaluate(() => window.placet.record?.language)).toBe('de');
});

test('in a language written from the right the banner and the settings are too (UI22)', async () => {
  const { tab } = await open('ar');
  await tab.appears(button('رفض الكل'));
  const { left, right } = await tab.evaluate(() => {
    const banner = document.querySelector('placet-banner');
    const { left = 0, right = 0 } = banner?.getBoundingClientRect() ?? {};
    return { left, right: innerWidth - right };
  });
  // it stands where a line begins: at the right
  expect(right).toBeLessThan(left);
  expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
