import { describe, expect, test } from 'vitest';
import { openSession } from '../../support/browser';
import { host, openPage } from '../../support/browser/open-page';

describe('the harness', () => {
  test('clicks with a real mouse and presses real keys', async () => {
    const body = '<button>First</button><input aria-label="Note"><button>Last</button>';
    const script = `
      const seen = (document.documentElement.seen = []);
      for (const type of ['click', 'keydown']) addEventListener(type, (event) =>
        seen.push([type, event.isTrusted, event.target.textContent, event.key].join(' ')))`;
    const { tab } = await openPage(`${body}<script>${script}</script>`);
    await tab.click({ role: 'button', name: 'First' });
    await tab.press('Tab');
    await tab.type('hi');
    expect(await tab.activeElement()).toMatchObject({ role: 'textbox', name: 'Note' });
    await tab.press('Tab');
    expect(await tab.activeElement()).toMatchObject({ role: 'button', name: 'Last' });
    expect(await tab.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(true);
    await tab.press('Shift+Tab');
    expect(await tab.activeElement()).toMatchObject({ role: 'textbox', name: 'Note' });
    await tab.press('Shift+Tab');
    await tab.press('Enter');
    expect(await tab.evaluate(() => document.querySelector('input')?.value)).toBe('hi');
    const seen = await tab.evaluate(() => Reflect.get(document.documentElement, 'seen') as string[]);
    expect(seen.filter((line) => line.startsWith('click'))).toEqual([
      'click true First ',
      'click true First ',
    ]);
    expect(seen).toContain('keydown true  h');
    expect(seen).toContain('keydown true First Enter');
  });

  test('operates native controls with the keyboard', async () => {
    const { tab } = await openPage(`
      <button onclick="document.querySelector('dialog').showModal()">Open</button>
      <dialog aria-label="Settings"><label><input type="checkbox"> Maps</label><button>Save</button></dialog>`);
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.appears({ role: 'dialog', name: 'Settings' });
    expect(await tab.activeElement()).toMatchObject({ role: 'checkbox', name: 'Maps', checked: false });
    await tab.press('Space');
    expect(await tab.activeElement()).toMatchObject({ checked: true });
    await tab.press('Escape');
    await tab.disappears({ role: 'dialog', name: 'Settings' });
    expect(await tab.activeElement()).toMatchObject({ role: 'button', name: 'Open' });
  });

  test('finds by role and name through shadow roots and slots, and only what is exposed', async () => {
    const { tab } = await openPage(`
      <demo-banner><h2 slot="title">We ask</h2><button slot="choice">Accept <b>all</b></button></demo-banner>
      <button hidden>Accept all</button><p aria-hidden="true"><button>Ghost</button></p>
      <script>
        document.querySelector('demo-banner').attachShadow({ mode: 'open' }).innerHTML = \`
          <div role="dialog" aria-labelledby="t"><h1 id="t"><slot name="title"></slot></h1>
          <slot name="choice"></slot><label><input type="checkbox" role="switch"> Maps</label></div>\`;
      </script>`);
    expect(await tab.findAll({ role: 'button', name: 'Accept all' })).toHaveLength(1);
    expect(await tab.find({ role: 'dialog', name: 'We ask' })).toMatchObject({ visible: true });
    expect(await tab.find({ role: 'button', name: 'Ghost' })).toBeUndefined();
    await tab.click({ role: 'switch', name: /maps/i });
    expect(await tab.activeElement()).toMatchObject({ role: 'switch', name: 'Maps' });
    await expect(tab.click({ role: 'button', name: 'Reject all' }, 200)).rejects.toThrow('there is only');
  });

  test('refuses to click what something else covers', async () => {
    const { tab } = await openPage(
      '<button>Below</button><div style="position:fixed;inset:0" role="note" aria-label="Curtain"></div>',
    );
    await expect(tab.click({ role: 'button', name: 'Below' }, 200)).rejects.toThrow(
      'covered by <div> "Curtain"',
    );
  });

  test('reads cookies over https with their attributes', async () => {
    const expires = Math.round(Date.now() / 1000) + 1000;
    const { tab, session, site } = await openPage('Hello', {
      https: true,
      headers: {
        'set-cookie': [
          `own=1; Max-Age=1000; Path=/; SameSite=Lax; Secure`,
          'shared=2; Domain=example.localhost; SameSite=Strict; HttpOnly',
          'deep=3; Path=/deep; SameSite=Lax',
        ],
      },
    });
    const rest = { path: '/', httpOnly: false };
    const cookies = await session.cookies(site.url('/', { host }));
    expect(cookies).toEqual([
      {
        ...rest,
        name: 'own',
        value: '1',
        domain: host,
        hostOnly: true,
        secure: true,
        sameSite: 'Lax',
        expires: expect.closeTo(expires, -2),
      },
      {
        ...rest,
        name: 'shared',
        value: '2',
        domain: 'example.localhost',
        hostOnly: false,
        secure: false,
        sameSite: 'Strict',
        httpOnly: true,
      },
    ]);
    const deep = await session.cookies(site.url('/deep/er', { host }));
    expect(deep.map(({ name, path }) => [name, path])).toContainEqual(['deep', '/deep']);
    expect(await tab.evaluate(() => document.cookie)).toBe('own=1');
    expect(site.requests.map(({ path }) => path)).toEqual(['/']);
    const parent = await session.cookies(site.url('/', { host: 'example.localhost' }));
    expect(parent.map(({ name }) => name)).toEqual(['shared']);
  });

  test('gives the focus to the tab in which a person acts', async () => {
    const { tab, session, site } = await openPage('<button>Tell</button>');
    const second = await session.newTab();
    await second.goto(site.url('/', { host }));
    for (const acting of [tab, second, tab]) {
      await acting.press('Shift');
      expect(await acting.evaluate(() => document.hasFocus())).toBe(true);
    }
  });

  test('gives every session a profile of its own, shared by its tabs', async () => {
    const script = `<script>
      localStorage.seen ??= 'yes';
      const channel = new BroadcastChannel('news');
      channel.onmessage = (event) => (document.title = event.data);
      document.documentElement.onclick = () => channel.postMessage('heard');
    </script><button>Tell</button>`;
    const { tab, session, site } = await openPage(script);
    const second = await session.newTab();
    await second.goto(site.url('/', { host }));
    await second.click({ role: 'button', name: 'Tell' });
    await tab.waitFor(() => document.title === 'heard');
    await tab.click({ role: 'button', name: 'Tell' });
    await second.waitFor(() => document.title === 'heard');
    const stranger = await (await openSession()).newTab();
    await stranger.goto(site.url('/empty', { host }));
    expect(await stranger.evaluate(() => localStorage.length)).toBe(0);
  });

  test('logs every request, with its body', async () => {
    const { tab, site } = await openPage('Hello', {
      handler: ({ path }, response) => {
        if (path === '/ingest') response.writeHead(204).end();
        return path === '/ingest';
      },
    });
    const status = await tab.evaluate(
      async (body: string) => (await fetch('/ingest?v=1', { method: 'POST', body })).status,
      'event',
    );
    expect(status).toBe(204);
    expect(await tab.evaluate(async () => (await fetch('/nowhere')).status)).toBe(404);
    expect(site.requests.map(({ method, path, search, body }) => [method, path, search, body])).toEqual([
      ['GET', '/', '', ''],
      ['POST', '/ingest', '?v=1', 'event'],
      ['GET', '/nowhere', '', ''],
    ]);
    expect(site.count('/ingest')).toBe(1);
    expect((await site.received('/')).host).toMatch(/^app\.example\.localhost:\d+$/);
    site.offline = true;
    expect(
      await tab.evaluate(() =>
        fetch('/').then(
          () => 'there',
          () => 'gone',
        ),
      ),
    ).toBe('gone');
  });

  test('reports uncaught errors and unhandled rejections', async () => {
    const { tab } = await openPage(
      "<script>Promise.reject(new TypeError('promised'))</script><script>throw new Error('boom')</script>",
    );
    await tab.evaluate(
      () =>
        void setTimeout(() => {
          document.title = 'late';
          throw 'plain';
        }),
    );
    await tab.waitFor(() => document.title === 'late');
    expect((await tab.errors()).sort()).toEqual(['Error: boom', 'TypeError: promised', 'plain']);
  });
});
