import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Builds the app into `dist/demo-app/`, from where the demo's server sends it under `/app/`. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/app/',
  // The server puts the nonce of each answer in here: the app runs under the same strict policy as the site.
  html: { cspNonce: '{{nonce}}' },
  build: {
    outDir: join(import.meta.dirname, '..', '..', 'dist', 'demo-app'),
    emptyOutDir: true,
    target: 'es2022',
    // posthog-js is one chunk of some 400 kB, loaded only after consent.
    chunkSizeWarningLimit: 800,
  },
});
