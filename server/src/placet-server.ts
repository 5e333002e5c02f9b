#!/usr/bin/env node
import { text } from 'node:stream/consumers';
import { runCommand } from './cli/run-command.js';

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  terminal: { out: (line) => console.log(line), input: () => text(process.stdin) },
  tell: (line) => console.error(line),
});
