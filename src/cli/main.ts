#!/usr/bin/env node
import { nearest } from '../model/config/nearest.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import type { Command, ExitCode, Terminal } from './commands/command.js';
import { declaration } from './commands/declaration.js';
import { resolve } from './commands/resolve.js';
import { thisPackage } from './this-package.js';

const COMMANDS: Readonly<Record<string, Command>> = { check, build, resolve, declaration };

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

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // https://no-color.org
  hasColours: process.stdout.isTTY === true && !process.env.NO_COLOR,
});
