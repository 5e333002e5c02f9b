import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command, ExitCode } from './command.js';
import { readConfig } from './read-config.js';
import { readyMade, readyMadeNames } from './ready-made.js';
import { validate } from './validate.js';

/** `placet resolve`: writes the config for the browser, with ready-made services filled in. */
export const resolve: Command = {
  usage: 'placet resolve <config> [--out file]',
  async run(args, terminal): Promise<ExitCode> {
    try {
      const { values, positionals } = parseArgs({
        args: [...args],
        allowPositionals: true,
        options: { out: { type: 'string' } },
      });
      const [file] = positionals;
      if (file === undefined || positionals.length > 1) {
        terminal.err(`usage: ${resolve.usage}\n`);
        return 2;
      }
      const { source } = readConfig(file);
      const { config, findings } = validate(source, readyMade, readyMadeNames());
      if (!config) {
        for (const { path, message } of findings) terminal.err(`${file}: ${path}: ${message}\n`);
        return 1;
      }
      const text = `${JSON.stringify(config, null, 2)}\n`;
      if (values.out === undefined) terminal.out(text);
      else writeFileSync(values.out, text);
      return 0;
    } catch (cause) {
      terminal.err(`${(cause as Error).message}\n`);
      return 2;
    }
  },
};
