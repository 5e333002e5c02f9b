import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProjectConfiguration } from 'vitest/config';

const root = dirname(fileURLToPath(import.meta.url));

/** The server's tests, for its own config and for that of the repository. */
export const serverProjects: readonly TestProjectConfiguration[] = [
  {
    // no database: fast enough for before each commit
    root,
    test: { name: 'unit-server', include: ['tests/unit/**/*.test.ts'], isolate: false },
  },
  {
    // a real PostgreSQL, the embedded one, and a real mail server
    root,
    test: {
      name: 'server',
      include: ['tests/server/**/*.test.ts'],
      globalSetup: './tests/support/start-services.ts',
      testTimeout: 60_000,
      hookTimeout: 180_000,
      // One process, and in it one embedded database for all files: its start costs more than all that is asked of it.
      isolate: false,
      maxWorkers: 1,
      sequence: { groupOrder: 2 },
    },
  },
];
