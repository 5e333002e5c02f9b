import { expect, test } from 'vitest';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, openPages, placetPage } from '../../support/placet-page.js';

const storage = [{ name: 'st_*', type: 'localStorage', duration: 'persistent' }] as const;
const config = configOf([service('stats', { storage }), service('chat')]);

/** A page whose own code uses the manager; what starts and stops adds its name to the title, errors theirs. */
const open = (code: string) =>
  openPages({
    '/': placetPage(config, {
      head: `<script>
        const say = (what) => { document.title += ' ' + what };
        document.addEventListener('placet:error', ({ detail }) => say([detail.code, detail.service, detail.message]));
        ${code}
        placet.while('stats', () => { say('started'); return () => say('stopped') });
        placet.while('chat', () => { say('chat'); return () => say('chat-stopped') });
      </script>`,
    }),
  });

const withdraw = () => {
  localStorage.setItem('st_1', '1');
  window.placet.withdraw();
};

test.each([
  ['throws', `placet.while('stats', () => { throw new Error('theirs') });`],
  ['rejects', `placet.while('stats', async () => { throw new Error('theirs') });`],
  ['rejects with nothing', `placet.while('stats', () => Promise.reject());`],
])(
  'code of a service that %s while it starts stops no other, and is told as an error (F40)',
  async (_, code) => {
    const { tab, site } = await open(code);
    await tab.click(acceptAll);
    await tab.waitFor(() => /effect,stats,/.test(document.title) && document.title.includes(' chat'));
    expect(await tab.evaluate(() => document.title)).toContain('started');
    await tab.evaluate(withdraw);
    await tab.waitFor(() => document.title.includes('chat-stopped') && !localStorage.getItem('st_1'));
    expect(await tab.evaluate(() => document.title.match(/effect/g)?.length)).toBe(1);
    expect(site.count('/')).toBe(1);
    expect(await tab.errors()).toEqual([]);
  },
);

test.each([
  ['throws', `placet.while('stats', () => () => { throw new Error('theirs') });`],
  ['rejects', `placet.while('stats', () => async () => { throw new Error('theirs') });`],
  ['comes late and throws', `placet.while('stats', async () => () => { throw new Error('theirs') });`],
])('a clean-up that %s stops no other nor the deletion, and is told as an error (F40)', async (_, code) => {
  const { tab } = await open(code);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example started chat');
  await tab.evaluate(withdraw);
  await tab.waitFor(() => document.title.includes('effect,stats,Error: theirs'));
  await tab.waitFor(() => document.title.includes('chat-stopped') && !localStorage.getItem('st_1'));
  expect(await tab.evaluate(() => document.title.includes(' stopped'))).toBe(true);
  expect(await tab.errors()).toEqual([]);
});

test('code of a service that never finishes starting holds up nothing, and is told to end (F40)', async () => {
  const { tab } = await open(`placet.while('stats', ({ signal }) => new Promise(() => {
    signal.addEventListener('abort', () => say('aborted'));
  }));`);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example started chat');
  await tab.evaluate(withdraw);
  await tab.waitFor(() => document.title === 'Example started chat aborted stopped chat-stopped');
  await tab.waitFor(() => !localStorage.getItem('st_1'));
});

test('a listener of the page that throws hinders neither a grant nor a withdrawal (F40)', async () => {
  const { tab } = await open(`for (const type of ['change', 'grant', 'withdraw']) {
    placet.addEventListener(type, () => { throw new Error('theirs') });
    document.addEventListener('placet:' + type, () => { throw new Error('theirs') });
  }`);
  await tab.click(acceptAll);
  await tab.waitFor(() => document.title === 'Example started chat');
  await tab.evaluate(withdraw);
  await tab.waitFor(() => document.title === 'Example started chat stopped chat-stopped');
  await tab.waitFor(() => !localStorage.getItem('st_1'));
});

test('a choice for an unknown service, or one that is no choice, grants nothing and is told (T04)', async () => {
  const { tab, session, site } = await open('');
  await tab.appears(acceptAll);
  await tab.evaluate(() => window.placet.decide({ unknown: 'granted' }));
  await tab.waitFor(() => document.title.startsWith('Example unknown,unknown,'));
  expect(await session.cookies(site.url('/'))).toEqual([]);
  await tab.evaluate(() => window.placet.decide({ stats: true } as never));
  expect(await tab.evaluate(() => window.placet.allows('stats'))).toBe(false);
});
