import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { soundConfig, soundService } from '../unit/cli/sound-config.js';

const config = JSON.stringify(soundConfig([soundService('stats')]));

/** Runs code as a module of an app that has the package, and waits for its end; gives what it printed. */
const inNode = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    timeout: 30_000,
  }).trim();

/** What a server can ask of a manager; nothing of it throws. */
const USE = `
  let ran = 0;
  consent.addEventListener('change', () => ran++);
  const end = consent.while('stats', () => { ran++; });
  consent.when('stats').then(() => ran++);
  consent.acceptAll();
  consent.decide({ stats: 'granted' });
  consent.withdraw('stats');
  consent.rejectAll();
  consent.forget();
  await consent.openSettings();
  end();
  await new Promise((resolve) => setImmediate(resolve));
  const { record, undecided } = consent;
  console.log(JSON.stringify({
    ran,
    allowed: ['stats', 'consent', 'whatever'].filter((name) => consent.allows(name)),
    known: [consent.choice('stats'), record, consent.receipt()].filter((value) => value !== undefined),
    undecided,
    timers: process.getActiveResourcesInfo().filter((name) => name === 'Timeout'),
  }));`;
const inert = { ran: 0, allowed: [], known: [], undecided: [], timers: [] };

describe('F28: without a document, as on a server', () => {
  it('createConsent throws nothing, denies everything, and leaves no timer and no promise that resolves', () => {
    const code = `const { createConsent } = await import('placet'); const consent = createConsent(${config});${USE}`;
    expect(JSON.parse(inNode(code))).toEqual(inert);
  });

  it('an app built with placet/vite does the same', () => {
    const code = `const { startSite } = await import('placet/site');
      const consent = startSite({ gate: { services: [] }, languages: ['en'], load() { console.log('loads'); } });${USE}`;
    expect(JSON.parse(inNode(code))).toEqual(inert);
  });

  it('each request has a manager of its own, with the config that it was made of', () => {
    const code = `const { createConsent } = await import('placet');
      const config = ${config};
      const [one, another] = [createConsent(config), createConsent(config)];
      console.log(one !== another && one.config === config && one instanceof EventTarget);`;
    expect(inNode(code)).toBe('true');
  });
});
