import { defineConfig } from 'vite';
import server from './package.json' with { type: 'json' };

/** The server as Node runs it: its own files and what it uses of the library, beside packages that stay packages. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    rolldownOptions: {
      input: { index: 'src/index.ts', 'placet-server': 'src/placet-server.ts' },
      external: Object.keys(server.dependencies),
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
});
