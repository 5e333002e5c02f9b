import { writeFileSync } from 'node:fs';
import { makeDocs } from './make-docs.js';

// `npm run generate`
for (const [file, text] of Object.entries(await makeDocs()))
  writeFileSync(new URL(`../${file}`, import.meta.url), text);
