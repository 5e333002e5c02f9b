import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ListedProof } from '../../../demo/server/site-server.js';
import { type RunningDemo, startDemo } from '../../../demo/start.js';
import { openEmbedded } from '../../../server/src/database/open-embedded.js';
import { readyTemplate } from '../../../server/tests/support/embedded-template.js';
import { openSession, type Tab } from '../../support/browser';
import { acceptAll, rejectAll } from '../../support/placet-page.js';
import { serverKnows } from './demo-site.js';

const timeout = 20_000;
const allow = { role: 'button', name: 'Show the form' } as const;
const box = { role: 'checkbox', name: /^Yes, send me/ } as const;
const subscribe = { role: 'button', name: 'Subscribe' } as const;
const settings = { role: 'dialog', name: 'Cookie settings' } as const;

let running: RunningDemo;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placet-demo-'));
  running = await startDemo({
    ...{ host: 'localhost', port: 0, dataFolder: folder, inspector: 'open' },
    database: await openEmbedded({ template: await openAsBlob(await readyTemplate()) }),
  });
});
afterAll(async () => {
  await running.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => running.demo.log.clear());

const url = (path: string): string => `${running.origin}${path}`;
const requested = (path: string) => running.demo.log.requests.filter((request) => request.path === path);
const newest = (): ListedProof | undefined => running.siteServer.newsletter().proofs[0];

const visit = async (path = '/'): Promise<Tab> => {
  const tab = await (await openSession()).newTab();
  await tab.viewport(1280, 2000); // the whole inspector is in sight
  await tab.goto(url(path));
  return tab;
};

/** Allows the form, fills it in and sends it. Resolves to the proof that the server keeps. */
const signUp = async (tab: Tab, email: string): Promise<ListedProof> => {
  const before = newest()?.address;
  await tab.click(allow);
  await tab.click({ role: 'textbox', name: 'E-mail' });
  await tab.type(email);
  await tab.click(box);
  await tab.click(subscribe);
  return vi.waitFor(
    () => {
      const proof = newest();
      if (!proof || proof.address === before || proof.status !== 'mail-sent') throw new Error('no mail yet');
      return proof;
    },
    { timeout },
  );
};
const becomes = (proof: ListedProof, status: string) =>
  vi.waitFor(() => expect(newest()).toEqual({ ...proof, status }), { timeout });

/** What a section of the inspector says, once it fits. */
const inspectorSays = (tab: Tab, section: string, wanted: string): Promise<boolean> =>
  tab.waitFor(
    (name, text) =>
      !!document
        .querySelector('demo-inspector')
        ?.shadowRoot?.querySelector(`[data-part="${name}"]`)
        ?.textContent?.includes(text),
    section,
    wanted,
  );

describe('the demo on the real server', { timeout: 120_000 }, () => {
  test('law.md NL01, NL02, policies.md V08: sign up, find the mail, confirm, and unsubscribe by the link of the newsletter', async () => {
    const tab = await visit();
    const proof = await signUp(tab, 'ada@example.com');
    await inspectorSays(tab, 'newsletter', 'pending');
    await tab.click({ role: 'link', name: /Open the mailbox/ });
    // not clicked: a link over two lines has nothing in its middle
    const link = await tab.waitFor(
      () => [...document.links].find(({ pathname }) => pathname === '/newsletter/confirm')?.href ?? '',
    );
    await tab.goto(link);
    expect(newest()?.status).toBe('mail-sent'); // opening the page confirms nothing
    await tab.click({ role: 'button', name: 'Yes, confirm my address' });
    await tab.appears({ role: 'heading', name: 'Confirmed' });
    await becomes(proof, 'confirmed');

    await tab.goto(url('/'));
    await inspectorSays(tab, 'newsletter', 'a…@example.com');
    await tab.click({ role: 'link', name: /unsubscribe/ });
    await tab.click({ role: 'button', name: 'Unsubscribe' });
    await tab.appears({ role: 'heading', name: 'Unsubscribed' });
    await becomes(proof, 'unsubscribed');
    expect(running.siteServer.newsletter().readers).toEqual([]);
    expect(running.demo.log.violations).toEqual([]);
  });

  test('law.md RC06, RC09: decide, see the record that the server has, and erase it', async () => {
    const tab = await visit();
    await tab.click(rejectAll);
    await inspectorSays(tab, 'record', 'banner, policy 2026-02-17 + nothing');
    await tab.click({ role: 'link', name: 'Cookie settings' });
    await tab.appears(settings);
    await tab.click({ role: 'button', name: 'Erase my record' });
    await inspectorSays(tab, 'record', 'The server has no record of this browser.');
    expect(await tab.evaluate(() => document.cookie)).toBe('');
    expect(running.demo.log.violations).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });
});

describe("the newsletter's form on the demo", { timeout: 120_000 }, () => {
  test('its script is held back until its own service is granted (R02)', async () => {
    const tab = await visit('/contact');
    await tab.appears(acceptAll);
    await tab.goto(url('/'));
    expect(requested('/assets/newsletter.js')).toEqual([]);
    await tab.click(allow);
    await vi.waitFor(() => expect(requested('/assets/newsletter.js')).toHaveLength(1), { timeout });
  });

  test('in the place of the form stands the notice of the site, and no placeholder besides', async () => {
    const tab = await visit();
    await tab.click(allow);
    await tab.appears(subscribe);
    await tab.evaluate(() => window.placet.withdraw('newsletter'));
    await tab.appears(allow);
    expect(await tab.find({ css: 'placet-embed' })).toBeUndefined();
  });

  test('its opt-in box starts unticked, and without it nobody is subscribed (NL01)', async () => {
    const tab = await visit();
    await tab.click(allow);
    expect((await tab.appears(box)).checked).toBe(false);
    await tab.click({ role: 'textbox', name: 'E-mail' });
    await tab.type('grace@example.com');
    await tab.click(subscribe);
    expect(await tab.evaluate(() => document.querySelector('form:invalid') !== null)).toBe(true);
    expect(requested('/api/public/opt-in')).toEqual([]);
  });

  test('granting everything subscribes nobody (UI30)', async () => {
    const tab = await visit();
    await tab.click(acceptAll);
    await tab.appears(subscribe);
    await serverKnows(tab);
    expect(requested('/api/public/opt-in')).toEqual([]);
  });

  test('subscribing grants nothing but itself, and brings nothing of the consent record along: no id and no cookie (UI30, V09)', async () => {
    const tab = await visit();
    await signUp(tab, 'hedy@example.com');
    const { id = '', choices } = await tab.evaluate(() => ({ ...window.placet.record }));
    expect(choices).toEqual({ newsletter: 'granted' });
    expect(running.demo.log.requests.filter(({ kind }) => kind === 'ingest')).toEqual([]);
    await tab.appears({ role: 'button', name: 'Reject' }); // the others are still asked about
    expect(id).toMatch(/^[\w-]{10,}$/);
    expect(JSON.stringify([running.siteServer.newsletter(), running.demo.log.requests])).not.toContain(id);
    expect(requested('/api/public/opt-in').map(({ cookies }) => cookies)).toEqual([[]]);
  });

  test.for(['/', '/privacy', '/app/'])(
    'withdrawing on %s unsubscribes, without a reload (R20, WD05)',
    async (path) => {
      const tab = await visit();
      const proof = await signUp(tab, `lise${path.length}@example.com`);
      await tab.waitFor(() => localStorage.getItem('priel_newsletter') !== null);
      await tab.goto(url(path));
      await tab.evaluate(() => {
        document.documentElement.dataset.same = 'page';
      });
      await tab.click({ role: 'button', name: 'Settings' });
      await tab.appears(settings);
      await tab.click(rejectAll);
      await becomes(proof, 'unsubscribed');
      // the sweep and the server's answer come in either order
      await tab.waitFor(() => localStorage.length === 0);
      expect(await tab.evaluate(() => document.documentElement.dataset.same)).toBe('page');
    },
  );
});
