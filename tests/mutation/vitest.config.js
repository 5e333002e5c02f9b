import { defineConfig } from 'vitest/config';
import { room, tests } from './rooms.js';

export default defineConfig({
  test: {
    environment: room === 'model' ? 'node' : 'happy-dom',
    // each change needs a worker of its own, and a DOM takes longer to load than most tests to run
    isolate: false,
    include: tests,
    exclude: ['**/*.long.test.ts'],
  },
});
