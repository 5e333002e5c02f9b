import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import type { Engine } from './tests/support/browser/provided.ts';

export default defineConfig({
  test: {
    reporters: ['default', './tests/reporter.ts'],
    projects: [
      {
        test: { name: 'unit', environment: 'happy-dom', include: ['tests/unit/**/*.test.ts'] },
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
    ],
  },
});

function browserProject(engine: Engine): TestProjectConfiguration {
  return {
    test: {
      name: engine,
      include: ['tests/browser/**/*.test.ts'],
      // what only Chromium can show says so in its name
      exclude: engine === 'chromium' ? [] : ['**/*.chromium.test.ts'],
      globalSetup: './tests/support/browser/global-setup.ts',
      setupFiles: './tests/support/browser/setup.ts',
      provide: { engine, missing: '', lookup: '' },
      testTimeout: 60_000,
      hookTimeout: 60_000,
      // a real browser on a busy machine may stumble once
      retry: 1,
      // A worker keeps its browser from file to file. Two at a time suit two cores.
      isolate: false,
      maxWorkers: 2,
      sequence: { groupOrder: 1 },
    },
  };
}
