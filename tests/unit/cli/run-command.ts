import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Command } from '../../../src/cli/commands/command.js';

/**
 * An empty folder that is gone after the test. Its name is in what commands say, and tests say what must not be there:
 * so it has no capital letter, where `mkdtemp` may by chance write what looks like a code of the system.
 */
export const makeFolder = (): string => {
  const folder = join(tmpdir(), `placet-cli-${randomUUID()}`);
  mkdirSync(folder);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** Writes a file into a folder; gives its name. What is neither text nor bytes is written as JSON with indents. */
export const writeInto = (folder: string, name: string, content: unknown): string => {
  const file = join(folder, name);
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  writeFileSync(file, isRaw ? content : JSON.stringify(content, null, 2));
  return file;
};

/** Runs a command, and gives all that it says. */
export const runCommand = async (command: Command, ...args: readonly string[]) => {
  let [out, err] = ['', ''];
  const code = await command.run(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    hasColours: false,
  });
  return { code, out, err };
};
