// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../../src/cli/input/read-config.js';
import { UnreadableError } from '../../../../src/cli/input/unreadable-error.js';

const folder = mkdtempSync(join(tmpdir(), 'placet-read-config-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (text: string) => {
  const file = join(folder, 'config.json');
  writeFileSync(file, text);
  return readConfig(file);
};

describe('a config that is read', () => {
  it('knows where a member stands, or what is nearest around it', () => {
    const { positionOf } = read('{\n  "services": [\n    { "name": "a" }\n  ]\n}');
    expect(positionOf('services[0].name')).toEqual({ line: 3, column: 15 });
    expect(positionOf('services[0].basis')).toEqual({ line: 3, column: 5 });
    expect(positionOf('controller.name')).toEqual({ line: 1, column: 1 });
  });

  it('knows which keys an object has twice, at any depth, and where again', () => {
    expect(read('{ "a": 1, "b": [{ "c": 1,\n"c": 2 }], "a": 3 }').repeated).toEqual([
      { key: 'c', line: 2, column: 1 },
      { key: 'a', line: 2, column: 12 },
    ]);
    expect(read('{ "a": { "b": 1 }, "b": 2 }').repeated).toEqual([]);
  });

  it('may begin with a byte order mark, as some editors write it', () => {
    expect(read('\uFEFF{ "version": "1" }').source).toEqual({ version: '1' });
  });

  it.for([['{ "a": 1, }'], ['// none\n{}'], ['']])('is not read from %j, which is no JSON', ([text = '']) => {
    expect(() => read(text)).toThrow(UnreadableError);
  });
});
