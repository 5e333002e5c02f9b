import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Tab } from '../../support/browser';
import { bundleApp } from '../../support/bundle-app.js';
import { configOf, service } from '../../support/configs.js';
import { acceptAll, banner, openPages, placetPage } from '../../support/placet-page.js';

const config = configOf([service('film', { title: 'Films' })]);
const packages = resolve('tests/frameworks/package.json');

interface SvelteCompiler {
  compile(code: string, options: object): { readonly js: { readonly code: string } };
}

const bundleSvelte = (): Promise<string> => {
  const { compile } = createRequire(packages)('svelte/compiler') as SvelteCompiler;
  const transform = (code: string, id: string) =>
    id.endsWith('.svelte') ? compile(code, { filename: id, generate: 'client' }).js.code : undefined;
  return bundleApp('films-svelte.js', { plugins: [{ name: 'svelte', transform }] });
};

const vue = `<div id="app"></div><script src="/lib/vue/dist/vue.global.prod.js"></script><script>
  Vue.createApp({
    data: () => ({ films: [1, 2, 3], isOpen: true }),
    template: \`<button @click="films.reverse()">Reverse</button><button @click="films.push(films.length + 1)">Add</button>
      <button @click="isOpen = !isOpen">Toggle</button><template v-if="isOpen"><section v-for="film of films" :key="film">
      <iframe :title="'Film ' + film" data-service="film" :data-src="'/film?' + film" width="400" height="260"></iframe></section></template>\`,
  }).mount('#app');
</script>`;

const alpine = `<script defer src="/lib/alpinejs/dist/cdn.min.js"></script><div x-data="{ films: [1, 2, 3], isOpen: true }">
  <button @click="films.reverse()">Reverse</button><button @click="films.push(films.length + 1)">Add</button>
  <button @click="isOpen = !isOpen">Toggle</button><template x-if="isOpen"><div><template x-for="film in films" :key="film"><section>
  <iframe :title="'Film ' + film" data-service="film" :data-src="'/film?' + film" width="400" height="260"></iframe></section></template></div></template>
</div>`;

/** Where each frame leads, in the page's order; nothing where it is held. */
const framesIn = (): readonly string[] =>
  [...document.querySelectorAll('section > iframe')].map((frame) => frame.getAttribute('src') ?? '');
const use = (tab: Tab, name: string): Promise<void> => tab.click({ role: 'button', name });
const shows = (tab: Tab, ...films: readonly number[]): Promise<void> =>
  vi.waitFor(async () => expect(await tab.evaluate(framesIn)).toEqual(films.map((film) => `/film?${film}`)), {
    timeout: 10_000,
  });
/** Waits until so many placeholders are there, dead ones too; they may lie in trees of ours. */
const holds = (tab: Tab, count: number): Promise<unknown> =>
  tab.waitFor((wanted: number) => {
    const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return (
      [document, ...roots].flatMap((root) => [...root.querySelectorAll('placet-embed')]).length === wanted
    );
  }, count);

describe.each(['Vue', 'Svelte', 'Alpine'])('an app made with %s', (name) => {
  let svelte = '';
  beforeAll(async () => {
    if (name === 'Svelte') svelte = await bundleSvelte();
  });

  test('owns its held back frames: moves, removes and makes them, and each shows what was decided', async () => {
    const bodies: Readonly<Record<string, string>> = {
      Vue: vue,
      Alpine: alpine,
      Svelte: '<div id="app"></div><script src="/svelte.js"></script>',
    };
    const { tab } = await openPages(
      {
        '/': placetPage(config, { body: bodies[name] ?? '' }),
        '/film': 'Film',
        '/svelte.js': { body: svelte, type: 'text/javascript' },
      },
      { directories: { '/lib/': 'tests/frameworks/node_modules' } },
    );
    await tab.appears(banner);
    await holds(tab, 3);
    await use(tab, 'Reverse');
    await holds(tab, 3);
    await use(tab, 'Toggle');
    await holds(tab, 0);
    await use(tab, 'Toggle');
    await holds(tab, 3);
    expect(await tab.evaluate(framesIn)).toEqual(['', '', '']);
    await tab.evaluate(() => window.placet.acceptAll());
    await shows(tab, 3, 2, 1);
    await holds(tab, 0);
    await use(tab, 'Reverse');
    await shows(tab, 1, 2, 3);
    await use(tab, 'Add');
    await shows(tab, 1, 2, 3, 4);
    await tab.evaluate(() => window.placet.withdraw('film'));
    await holds(tab, 4);
    expect(await tab.evaluate(framesIn)).toEqual(['', '', '', '']);
    await use(tab, 'Toggle');
    await holds(tab, 0);
    expect(await tab.findAll(acceptAll)).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });
});
