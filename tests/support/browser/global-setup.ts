import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { provideEngine } from './browsers';
import type { Engine } from './provided';

/** Runs before a browser project, and only then: finds or installs its engine and readies what its workers share. */
export default async function setup(project: TestProject): Promise<void> {
  const { engine } = project.config.provide as { engine: Engine };
  const missing = provideEngine(engine);
  if (missing && process.env.CI) throw new Error(missing);
  if (missing) console.log(`Skipping ${missing}`);
  project.provide('missing', missing);
  project.provide('lookup', missing ? '' : await bundleLookup());
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
