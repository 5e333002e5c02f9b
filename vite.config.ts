import { rm } from 'node:fs/promises';
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

/** For a page without a build step: everything in it, as small as it gets, ASCII whatever the page's charset. */
const terserOptions = (module: boolean) => ({
  ecma: 2020 as const,
  module,
  toplevel: true,
  // names that never leave the file they are in
  mangle: {
    properties: {
      regex: /^(canStop|isSettled|loadInterface|flush|ran|update|newId|cleanUp|effect)$/,
    },
  },
  // measured: inlining more costs more after compression than it saves
  compress: {
    inline: 1,
    passes: 2,
    ecma: 2020 as const,
    unsafe_arrows: true,
    pure_getters: true,
    keep_fargs: false,
  },
  format: { ascii_only: true, comments: false, quote_style: 1 },
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

/** A part that `placet.js` loads. Each is built on its own, so that none drags in a shared file of a few bytes. */
const part = (name: string, entry: string) => ({
  [name]: build({
    minify: 'terser',
    terserOptions: terserOptions(true),
    rolldownOptions: {
      input: { [name]: entry },
      // lets the settings import from the interface's file what both need, instead of a third file
      preserveEntrySignatures: 'allow-extension',
      // Lit lists itself as having side effects; without them its template half, which we do not use, stays out
      treeshake: { moduleSideEffects: false },
      output: { format: 'es', entryFileNames: 'placet-[name].js', chunkFileNames: 'placet-[name].js' },
    },
  }),
});

export default defineConfig({
  publicDir: false,
  plugins: [minifyStyles],
  environments: {
    script: build({
      minify: 'terser',
      terserOptions: terserOptions(false),
      rolldownOptions: { input: 'src/script.ts', output: { format: 'iife', entryFileNames: 'placet.js' } },
    }),
    ...part('ui', 'src/script-ui.ts'),
    ...part('en', 'src/ui/locales/en.ts'),
    ...part('de', 'src/ui/locales/de.ts'),
    ...part('sweep', 'src/storage/sweep.ts'),
    ...part('embeds', 'src/gate/embeds.ts'),
    ...part('posthog', 'src/start-posthog.ts'),
    /** For bundlers: readable, with `lit` and `nanoid` left to the app. */
    package: build({
      minify: 'terser',
      terserOptions: { compress: false, mangle: false, format: { ascii_only: true, beautify: true } },
      rolldownOptions: {
        input: { index: 'src/index.ts', element: 'src/element.ts', posthog: 'src/posthog.ts' },
        preserveEntrySignatures: 'strict',
        external: ['lit', 'nanoid'],
        output: { format: 'es', entryFileNames: 'esm/[name].js', chunkFileNames: 'esm/[name].js' },
      },
    }),
  },
  builder: {
    async buildApp(builder) {
      await rm('dist', { recursive: true, force: true });
      for (const [name, environment] of Object.entries(builder.environments)) {
        if (name !== 'client' && name !== 'ssr') await builder.build(environment);
      }
    },
  },
});
