import { writeFileSync } from 'node:fs';
import { generate } from './generate.js';

// `npm run generate`
for (const [file, text] of Object.entries(generate())) writeFileSync(file, text);
