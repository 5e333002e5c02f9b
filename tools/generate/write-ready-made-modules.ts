import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeReadyMadeModules } from './ready-made-modules.js';

// a step of `npm run build`; only apps import them, so they are not committed
for (const [name, text] of makeReadyMadeModules()) {
  mkdirSync(dirname(`dist/${name}`), { recursive: true });
  writeFileSync(`dist/${name}`, text);
}
