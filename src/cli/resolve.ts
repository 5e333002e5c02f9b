import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Command, ExitCode } from './command.js';
import { soundConfig } from './sound-config.js';

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
      const config = soundConfig(file, terminal);
      if (!config) return 1;
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
