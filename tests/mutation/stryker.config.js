import { room } from './rooms.js';

/**
 * Changes the code of a room, one place at a time, and asks its unit tests whether they notice: docs/mutation.md.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutation/vitest.config.js', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // on a busy machine a test that only waits for its turn would count as one that noticed
  timeoutMS: 30_000,
  // TypeScript 7 has no interface for what would be done to ours
  tsconfigFile: 'none',
  ignorePatterns: [
    '**',
    ...['src', 'config', 'demo', 'docs', 'tools', 'tests/unit', 'tests/support', 'tests/fixtures'].map(
      (path) => `!${path}/**`,
    ),
    ...['tests/mutation/*.js', '*.json', '*.md', '*.ts'].map((path) => `!${path}`),
  ],
  tempDirName: `dist/mutation/${room}`,
  incremental: true,
  incrementalFile: `dist/mutation/${room}.json`,
  reporters: ['clear-text', 'progress', 'html'],
  clearTextReporter: { reportTests: false, logTests: false },
  htmlReporter: { fileName: `dist/mutation/${room}.html` },
};
