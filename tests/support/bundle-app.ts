import { build, type Plugin } from 'vite';

/** An app of `tests/frameworks` as a site would ship it: one classic script. */
export const bundleApp = async (
  entry: string,
  { alias = {}, plugins = [] }: { alias?: Record<string, string>; plugins?: Plugin[] } = {},
): Promise<string> => {
  const built = await build({
    configFile: false,
    root: 'tests/frameworks',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias, conditions: ['browser'] },
    plugins,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'app' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return first.output[0].code;
};
