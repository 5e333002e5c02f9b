import { readdirSync } from 'node:fs';
import { chmod, rm } from 'node:fs/promises';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** Minifies what stands in Lit's css`…` literals, which no JavaScript minifier may touch. */
const minifyStyles: Plugin = {
  name: 'minify-styles',
  transform: {
    filter: { id: /src\/ui\/.*\.ts$/, code: /css`/ },
    handler: (source, filename) =>
      source.replace(/css`([^`]*)`/g, (_, styles: string) => {
        const { code } = transform({ filename, code: Buffer.from(styles), minify: true });
        return `css\`${code.toString().replaceAll('\\', '\\\\')}\``;
      }),
  },
};

/** Lit's messages for people who write styles wrongly: ours are checked by the build, and visitors would download them. */
const dropStyleMessages: Plugin = {
  name: 'drop-style-messages',
  transform: {
    filter: { id: /reactive-element\/css-tag\.js$/ },
    handler: (source) => source.replace(/Error\((?:"[^"]*"|[^()]*\+[^()]*)\)/g, 'Error()'),
  },
};

/** For a page without a build step: everything in it, as small as it gets, ASCII whatever the page's charset. */
const terserOptions = (module: boolean) => ({
  ecma: 2020 as const,
  module,
  toplevel: true,
  // `inline: 1`: what is put in at each call is longer after brotli than a function called
  compress: {
    ecma: 2020 as const,
    inline: 1,
    keep_fargs: false,
    passes: 3,
    pure_getters: true,
    unsafe_arrows: true,
  },
  format: { ascii_only: true, comments: false },
});

/**
 * `server` keeps Vite's own helper for preloading out of what others bundle again; what is built is for browsers all the
 * same, as the conditions say.
 */
const build = (options: UserConfig['build']) => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const, conditions: ['browser', 'module', 'production'] },
  build: { outDir: 'dist', emptyOutDir: false, target: 'es2022', modulePreload: false, ...options },
});

/** One classic script with all that it needs. */
const gate = (input: string, file: string) =>
  build({
    minify: 'terser',
    terserOptions: terserOptions(false),
    rolldownOptions: { input, output: { format: 'iife', entryFileNames: file } },
  });

/** Parts that the gate loads: the name of each file after `prefix`, and what is in it. */
const parts = (input: Readonly<Record<string, string>>, prefix = 'placet-') =>
  build({
    minify: 'terser',
    terserOptions: terserOptions(true),
    rolldownOptions: {
      input: { ...input },
      // lets the settings import from the interface's file what both need, instead of a third file
      preserveEntrySignatures: 'allow-extension',
      // Lit lists itself as having side effects; without them its template half, which we do not use, stays out
      treeshake: { moduleSideEffects: false },
      // the settings are `placet-settings.js`, though their file is named for their tag; `show-saved` gives `placet-saved.js`
      output: {
        format: 'es',
        entryFileNames: `${prefix}[name].js`,
        chunkFileNames: ({ name }) => `${prefix}${name.replace(/^(placet|show)-/, '')}.js`,
      },
    },
  });

/** For Node: one file with all that it needs, so that who installs the package installs nothing for it. */
const forNode = (input: string, file: string) => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const },
  build: {
    ssr: true,
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: false as const,
    rolldownOptions: {
      input,
      output: { format: 'es' as const, entryFileNames: file, codeSplitting: false },
    },
  },
});

/** The texts of a part of the interface: a file a language, called `placet-de.js`, `placet-embed-de.js` and so on. */
const localesOf = (part: string, prefix: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync('src/ui/locales', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name: tag }) => [`${prefix}${tag}`, `src/ui/locales/${tag}/${part}.ts`]),
  );

export default defineConfig({
  publicDir: false,
  plugins: [minifyStyles, dropStyleMessages],
  environments: {
    script: gate('src/entries/script.ts', 'placet.js'),
    // built one by one where they share code, so that none drags in a shared file of a few bytes
    ui: parts({ ui: 'src/parts/ui.ts' }),
    check: parts({ check: 'src/parts/check.ts' }),
    locales: parts(localesOf('interface', '')),
    declaration: parts({ declaration: 'src/parts/declaration.ts' }),
    embed: parts({ placeholders: 'src/parts/placeholders.ts' }),
    declarationLocales: parts(localesOf('declaration', 'declaration-')),
    embedLocales: parts(localesOf('embed', 'embed-')),
    noticeLocales: parts(localesOf('notice', 'notice-')),
    sweep: parts({ sweep: 'src/parts/sweep.ts' }),
    records: parts({ records: 'src/parts/records.ts' }),
    notice: parts({ notice: 'src/parts/notice.ts' }),
    embeds: parts({ embeds: 'src/parts/embeds.ts' }),
    posthog: parts({ posthog: 'src/parts/posthog.ts' }),
    element: parts({ element: 'src/parts/element.ts' }),
    dev: parts({ dev: 'src/entries/dev.ts' }),
    mistake: parts({ mistake: 'src/parts/mistake.ts' }),
    // what `placet build` fills in with a site's config
    builtGate: gate('src/entries/built.ts', 'built/gate.js'),
    builtInterface: parts({ interface: 'src/parts/built/interface.ts' }, 'built/'),
    builtEmbed: parts({ embed: 'src/parts/built/embed.ts' }, 'built/'),
    builtDeclaration: parts({ declaration: 'src/parts/built/declaration.ts' }, 'built/'),
    builtNotice: parts({ notice: 'src/parts/built/notice.ts' }, 'built/'),
    cli: forNode('src/cli/main.ts', 'cli/placet.js'),
    vitePlugin: forNode('src/cli/vite/placet.ts', 'cli/vite.js'),
    /** For bundlers: readable, with `lit` and `nanoid` left to the app. */
    package: build({
      minify: 'terser',
      terserOptions: { compress: false, mangle: false, format: { ascii_only: true, beautify: true } },
      rolldownOptions: {
        input: {
          index: 'src/entries/index.ts',
          dev: 'src/entries/dev.ts',
          production: 'src/entries/production.ts',
          element: 'src/entries/element.ts',
          posthog: 'src/entries/posthog.ts',
          site: 'src/entries/site.ts',
          server: 'src/entries/server.ts',
        },
        preserveEntrySignatures: 'strict',
        external: ['lit', 'nanoid'],
        // a file a module, under its own name: `locales/ar/embed.js` says what it is
        output: {
          format: 'es',
          entryFileNames: 'esm/[name].js',
          preserveModules: true,
          preserveModulesRoot: 'src',
        },
      },
    }),
  },
  builder: {
    async buildApp(builder) {
      await rm('dist', { recursive: true, force: true });
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (name !== 'client' && name !== 'ssr') await builder.build(environment);
      }
      // npm makes the command executable when it links it, and never again: `npx placet` must outlive a rebuild
      await chmod('dist/cli/placet.js', 0o755);
    },
  },
});
