import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { literal } from '../../../../src/cli/build/literal.js';

const read = (code: string): unknown => runInNewContext(`(${code})`);

describe('a value as JavaScript', () => {
  it('is read as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(read(literal(value)))).toBe(JSON.stringify(value));
      }),
    );
  });

  it('holds only ASCII and nothing that ends a script of a page (T01)', () => {
    const code = literal({ 'ä\u2028': '</script><!--<script>\u{1f36a}' });
    expect(code).toMatch(/^[\x20-\x7e]*$/);
    expect(code).not.toMatch(/<\/|<!--/);
    expect(JSON.stringify(read(code))).toBe('{"ä\u2028":"</script><!--<script>\u{1f36a}"}');
  });

  it('makes a key `__proto__` a key, and no prototype', () => {
    const value = read(literal(JSON.parse('{"__proto__":{"polluted":true}}')));
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(value).not.toHaveProperty('polluted');
  });

  it('has no prototype where the value has none, and leaves out what is undefined', () => {
    const value = read(literal({ bare: { __proto__: null, name: 'x', gone: undefined } })) as {
      bare: object;
    };
    expect(Object.getPrototypeOf(value.bare)).toBeNull();
    expect(Object.keys(value.bare)).toEqual(['name']);
  });

  it('writes functions as they are', () => {
    const { ask } = read(literal({ ask: (name: string) => `${name} möchte` })) as {
      ask(name: string): string;
    };
    expect(ask('Ada')).toBe('Ada möchte');
  });
});
