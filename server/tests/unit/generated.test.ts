import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDocs } from '../../tools/make-docs.js';

describe('what is generated', { timeout: 30_000 }, () => {
  it('is fresh: `npm --prefix server run generate` was run after the last change', async () => {
    const made = await makeDocs();
    expect(Object.keys(made).sort()).toEqual(['README.md', 'openapi.json']);
    for (const [file, text] of Object.entries(made))
      expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), file).toBe(text);
  });

  it('policies.md V01, V11: no object that is posted as JSON takes a field that is not named', async () => {
    const { paths } = JSON.parse((await makeDocs())['openapi.json'] ?? '');
    const bodies = Object.entries<Record<string, object>>(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody }]: [string, { requestBody?: object }]) =>
        requestBody ? [[`${method} ${path}`, Object(requestBody).content['application/json'].schema]] : [],
      ),
    );
    const open = bodies.filter(([, schema]) => schema.additionalProperties !== false).map(([route]) => route);
    // a mail program posts what it likes when it unsubscribes (RFC 8058)
    expect(open).toEqual(['post /newsletter/unsubscribe']);
    expect(bodies.length).toBeGreaterThan(6);
  });
});
