#!/usr/bin/env node
import { createInterface, type Interface } from 'node:readline';
import { nearest } from '../model/config/nearest.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import type { Command, ExitCode, Terminal } from './commands/command.js';
import { declaration } from './commands/declaration.js';
import { init } from './commands/init.js';
import { resolve } from './commands/resolve.js';
import { thisPackage } from './this-package.js';

const COMMANDS: Readonly<Record<string, Command>> = { init, check, build, resolve, declaration };

const usage = (): string =>
  [
    'usage:',
    ...Object.values(COMMANDS).flatMap(({ usage, about }) => [`  ${usage}`, `      ${about}`]),
    '  placet <command> --help',
    '  placet --version',
    '',
  ].join('\n');

const run = async ([name = 'help', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command) return command.run(args, terminal);
  if (/^(--version|-v|version)$/.test(name)) terminal.out(`${thisPackage.version}\n`);
  else if (/^(help|--help|-h)$/.test(name)) terminal.out(usage());
  else {
    const near = nearest(name, Object.keys(COMMANDS));
    terminal.err(`there is no command "${name}"${near ? `; did you mean "${near}"?` : ''}\n${usage()}`);
    return 2;
  }
  return 0;
};

// a reader that has seen enough, such as `head`, closes the pipe (EPIPE): that is no failure
process.stdout.on('error', () => {});

let input: Interface | undefined;
let lines: AsyncIterator<string> | undefined;
/** Line by line: what is piped in may be there before it is asked for. */
const ask = async (question: string): Promise<string> => {
  process.stdout.write(question);
  input ??= createInterface({ input: process.stdin });
  lines ??= input[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  return done ? '' : value;
};

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ask,
  // https://no-color.org
  hasColours: process.stdout.isTTY === true && !process.env.NO_COLOR,
});
// an open one would keep the process
input?.close();
