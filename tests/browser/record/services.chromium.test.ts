import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { banner, openPages, placetPage } from '../../support/placet-page.js';

const page = placetPage(configOf([service('stats'), service('news')]), {
  head: '<script>const log = [];</script>',
});
declare const log: string[];
const events = (): readonly string[] => log;

/** A visitor who has granted "stats" and denied "news", by a call of the page. */
const decided = async () => {
  const opened = await openPages({ '/': page });
  await opened.tab.appears(banner);
  await opened.tab.evaluate(() =>
    window.placet.decide({ stats: 'granted', news: 'denied' }, { source: 'settings', language: 'fr' }),
  );
  await opened.tab.disappears(banner);
  return opened;
};

test('the record tells id, time, policy version, choices, source and language of the decision (R05, R06)', async () => {
  const { tab } = await decided();
  const { record, isDate } = await tab.evaluate(() => ({
    record: window.placet.record,
    isDate: window.placet.record?.decidedAt instanceof Date,
  }));
  expect(isDate).toBe(true);
  expect(record).toEqual({
    id: expect.stringMatching(/^[\w-]{21}$/),
    decidedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    version: '2026-02-17',
    choices: { stats: 'granted', news: 'denied' },
    source: 'settings',
    language: 'fr',
  });
});

test('on a later visit the record tells what the cookie keeps: no source, no language (R05, R06)', async () => {
  const { tab } = await decided();
  const { source, language, ...kept } = await tab.evaluate(() => ({ ...window.placet.record }));
  expect([source, language]).toEqual(['settings', 'fr']);
  await tab.reload();
  expect(await tab.evaluate(() => window.placet.record)).toEqual(kept);
});

test('before a decision there is no record', async () => {
  const { tab } = await openPages({ '/': page });
  await tab.appears(banner);
  expect(await tab.evaluate(() => window.placet.record ?? 'none')).toBe('none');
});

test('changing what the record says in the page changes no permission', async () => {
  const { tab } = await decided();
  const allowed = await tab.evaluate(() => {
    const { record } = window.placet;
    Object.assign(record?.choices ?? {}, { news: 'granted' });
    return [window.placet.allows('news'), window.placet.record?.choices.news];
  });
  expect(allowed).toEqual([false, 'denied']);
});

test('whoever asks late for "while" or "when" sees the present state', async () => {
  const { tab } = await decided();
  await tab.evaluate(async () => {
    for (const name of ['stats', 'news']) {
      window.placet.while(name, () => void log.push(`while ${name}`));
      window.placet.when(name).then(() => log.push(`when ${name}`));
    }
    await window.placet.when('stats');
  });
  await tab.waitFor(() => log.includes('when stats'));
  expect(await tab.evaluate(events)).toEqual(['while stats', 'when stats']);
});

test('"while" runs from grant to withdrawal, and again after the next grant; its signal says stop', async () => {
  const { tab } = await decided();
  await tab.evaluate(() => {
    const { placet } = window;
    placet.while('news', ({ signal }) => {
      log.push('on');
      signal.addEventListener('abort', () => log.push('abort'));
      return () => log.push('off');
    });
    placet.decide({ news: 'granted' });
    placet.decide({ news: 'granted' });
    placet.withdraw('news');
    placet.decide({ news: 'granted' });
  });
  expect(await tab.evaluate(events)).toEqual(['on', 'abort', 'off', 'on']);
});

test('what ended its "while" is not started by a later grant', async () => {
  const { tab } = await decided();
  await tab.evaluate(() => {
    const end = window.placet.while('news', () => {
      log.push('on');
      return () => log.push('off');
    });
    window.placet.decide({ news: 'granted' });
    end();
    window.placet.withdraw('news');
    window.placet.decide({ news: 'granted' });
  });
  expect(await tab.evaluate(events)).toEqual(['on', 'off']);
});

test('"when" resolves at the grant and not before', async () => {
  const { tab } = await openPages({ '/': page });
  await tab.appears(banner);
  await tab.evaluate(async () => {
    window.placet.when('stats').then(() => log.push('when'));
    window.placet.decide({ news: 'granted' });
    await window.placet.when('news');
    log.push('decided about news');
  });
  await tab.click({ role: 'button', name: 'Accept' });
  await tab.waitFor(() => log.includes('when'));
  expect(await tab.evaluate(events)).toEqual(['decided about news', 'when']);
});

test('a decision about one service leaves the others as they are', async () => {
  const { tab } = await decided();
  await tab.evaluate(() => window.placet.decide({ news: 'granted' }));
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual({
    stats: 'granted',
    news: 'granted',
  });
  await tab.evaluate(() => window.placet.withdraw('stats'));
  expect(await tab.evaluate(() => window.placet.record?.choices)).toEqual({
    stats: 'denied',
    news: 'granted',
  });
});
