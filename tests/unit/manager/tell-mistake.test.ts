import { afterEach, expect, it, vi } from 'vitest';
import { tellMistake } from '../../../src/manager/tell-mistake.js';
import { soundConfig } from '../cli/sound-config.js';

const visit = (address: string): void =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(address);
const notices = (): number => document.querySelectorAll('[data-placet=mistake]').length;

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  document.querySelector('[data-placet=mistake]')?.remove();
  visit('http://localhost:3000/');
});

it.for(['https://example.com/', 'https://localhost.example.com/', 'http://192.168.0.2/'])(
  'visitors of %s see nothing of its mistakes, which the console tells once',
  async (address) => {
    visit(address);
    const told = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = { code: 'config', cause: `titel: not known, at ${address}` } as const;
    await tellMistake(error);
    await tellMistake(error);
    await vi.dynamicImportSettled();
    expect(told).toHaveBeenCalledTimes(1);
    expect(notices()).toBe(0);
  },
);

it.for(['http://localhost:8080/', 'http://127.0.0.1/', 'http://[::1]/', 'http://shop.localhost/'])(
  'the author sees them on %s',
  async (address) => {
    visit(address);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await tellMistake({ code: 'config', cause: `titel: not known, at ${address}` });
    await vi.waitFor(() => expect(notices()).toBe(1));
  },
);

it('an app’s <placet-consent> whose config is wrong tells it as placet.js does', async () => {
  visit('https://example.com/');
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { version, purposes, services } = soundConfig();
  vi.stubGlobal('fetch', async () => Response.json({ version, purposes, services }));
  await import('../../../src/entries/element.js');
  document.body.innerHTML = '<placet-consent config="/config.json"></placet-consent>';
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  expect(told).toHaveBeenCalledWith(
    expect.stringMatching(
      /^Placet: \/config\.json is no config: controller: is missing; it must be an object/,
    ),
  );
}, 20_000); // all that an app has is loaded for it

it('what the interface stumbles over is told with what to do', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  await tellMistake({ code: 'interface', cause: new TypeError('placet-ui.js is not there') });
  expect(told).toHaveBeenCalledWith(
    expect.stringMatching(/^Placet: the banner cannot be shown: placet-ui\.js is not there\. Put all files/),
  );
});
