import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteWords } from '../build/site-words.js';
import { checkedConfig } from '../commands/checked-config.js';
import { MODULE, siteModules, siteTypes } from './site-modules.js';

/** What the plugin is told. Paths are relative to Vite's root. */
export interface PlacetOptions {
  /** The config, a JSON file. */
  readonly config: string;
  /** Languages beside those that the config has texts in or names, BCP 47. */
  readonly languages?: readonly string[];
  /** Where the types of `virtual:placet` are written. Default `placet-env.d.ts`; `false` writes none. */
  readonly types?: string | false;
}

/** Of Vite's plugin hooks those that are needed; any version of Vite has them. */
export interface PlacetPlugin {
  readonly name: 'placet';
  configResolved(config: { readonly root: string }): void;
  buildStart(this: { addWatchFile(file: string): void }): Promise<void>;
  resolveId(id: string): string | undefined;
  load(id: string): Promise<string | undefined>;
  configureServer(server: DevelopmentServer): void;
}

interface DevelopmentServer {
  readonly watcher: { add(file: string): void; on(event: 'change', listener: (file: string) => void): void };
  readonly moduleGraph: { invalidateAll(): void };
  readonly ws: { send(message: { readonly type: 'full-reload' }): void };
}

/** Vite's mark for what is no file. */
const VIRTUAL = '\0';

const writeIfChanged = (file: string, text: string): void => {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
};

/** Reads a config and makes its modules. Rejects with all that is wrong with it. */
const build = async (file: string, wanted: readonly string[]) => {
  let told = '';
  const checked = checkedConfig(file, {
    out() {},
    err: (text) => {
      told += text;
    },
    hasColours: false,
  });
  if (!checked) throw new Error(`placet: the config is not right\n${told}`);
  const { words } = await siteWords([...checked.languages, ...wanted]);
  return { modules: siteModules(checked.config, words), types: siteTypes(checked.config) };
};

/**
 * For apps built by Vite: checks the config, and makes `import { consent } from 'virtual:placet'` what `placet build` makes for a
 * site, with typed service names. A config that is wrong stops the build; in development a change of it reloads the page.
 */
export const placet = ({
  config,
  languages = [],
  types = 'placet-env.d.ts',
}: PlacetOptions): PlacetPlugin => {
  let root = '';
  let built: ReturnType<typeof build> | undefined;
  const file = (): string => resolve(root, config);
  const modules = async () => {
    built ??= build(file(), languages);
    const site = await built;
    if (types !== false) writeIfChanged(resolve(root, types), site.types);
    return site.modules;
  };
  return {
    name: 'placet',
    configResolved(resolved) {
      root = resolved.root;
    },
    async buildStart() {
      built = undefined;
      this.addWatchFile(file());
      await modules();
    },
    resolveId: (id) => (id === MODULE || id.startsWith(`${MODULE}/`) ? VIRTUAL + id : undefined),
    load: async (id) =>
      id.startsWith(VIRTUAL + MODULE) ? (await modules()).get(id.slice(VIRTUAL.length)) : undefined,
    configureServer({ watcher, moduleGraph, ws }) {
      // it may lie outside of the root
      watcher.add(file());
      watcher.on('change', (changed) => {
        if (resolve(changed) !== file()) return;
        built = undefined;
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
    },
  };
};
