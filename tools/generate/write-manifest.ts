import { writeFileSync } from 'node:fs';
import { makeManifest } from './manifest.js';

// the last step of `npm run build`; nothing reads it but tools of those who install the package, so it is not committed
writeFileSync('dist/custom-elements.json', `${JSON.stringify(makeManifest(), null, 2)}\n`);
