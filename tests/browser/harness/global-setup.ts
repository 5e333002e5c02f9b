import { fileURLToPath } from 'node:url';
import { chromium, firefox } from 'playwright-core';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { launchOptions, provideEngine } from './browsers';
import type { Engine } from './provided';

/** Runs before a browser project, and only then: finds or installs the engine and starts what its sessions share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { engine } = project.config.provide as { engine: Engine };
  const missing = provideEngine(engine);
  project.provide('missing', missing);
  if (missing) {
    if (process.env.CI) throw new Error(missing);
    console.log(`Skipping ${missing}`);
    return async () => undefined;
  }
  project.provide('lookup', await bundleLookup());
  // A WebKit serves one session only, so each session starts its own.
  if (engine === 'webkit') return async () => undefined;
  const server = await (engine === 'firefox' ? firefox : chromium).launchServer(launchOptions(engine));
  project.provide('endpoint', server.wsEndpoint());
  return () => server.close();
}

async function bundleLookup(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('in-page/lookup.ts', import.meta.url)),
        formats: ['iife'],
        name: 'lookup',
      },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('The lookup was not built');
  return `(() => { ${output.output[0].code}; return lookup; })()`;
}
