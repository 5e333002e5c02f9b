import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { serverProjects } from './server/vitest.projects.js';
import type { Engine } from './tests/support/browser/provided.ts';

/** The layers that know no DOM. */
const pure = ['tests/unit/{cli,demo,model}/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './tests/reporter.ts'],
    // Vitest would leave one core to somebody who is watching.
    maxWorkers: '100%',
    projects: [
      {
        // no browser and no clock: what a test leaves behind, no other could find
        test: { name: 'unit-pure', include: pure, isolate: false },
      },
      {
        test: {
          name: 'unit-dom',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.ts'],
          exclude: pure,
        },
      },
      {
        test: {
          name: 'node',
          include: ['tests/{architecture,package,types}/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      browserProject('chromium'),
      browserProject('firefox'),
      browserProject('webkit'),
      ...serverProjects,
    ],
  },
});

/**
 * A promise is proved in the engines that could break it. `order.test.ts` runs in all three; what no engine can differ in,
 * or only some can show, says so in its name: `events.chromium.test.ts`, `axe.chromium+webkit.test.ts`.
 */
function namedForOthers(engine: Engine): string[] {
  const [one, other] = (['chromium', 'firefox', 'webkit'] as const).filter((each) => each !== engine);
  return [`**/*.${one}.test.ts`, `**/*.${other}.test.ts`, `**/*.${one}+${other}.test.ts`];
}

function browserProject(engine: Engine): TestProjectConfiguration {
  return {
    test: {
      name: engine,
      include: ['tests/browser/**/*.test.ts'],
      exclude: namedForOthers(engine),
      globalSetup: './tests/support/browser/global-setup.ts',
      setupFiles: './tests/support/browser/setup.ts',
      provide: { engine, missing: '', lookup: '' },
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // A worker keeps its browser from file to file. Two at a time suit two cores.
      isolate: false,
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  };
}
