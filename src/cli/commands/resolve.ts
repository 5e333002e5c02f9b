import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCommand, UsageError } from './command.js';
import { soundConfig } from './sound-config.js';

/** `placet resolve`: writes the config for the browser, with ready-made services filled in. */
export const resolve = createCommand('placet resolve <config> [--out file]', async (args, terminal) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError();
  const config = soundConfig(file, terminal);
  if (!config) return 1;
  const text = `${JSON.stringify(config, null, 2)}\n`;
  if (values.out === undefined) terminal.out(text);
  else writeFileSync(values.out, text);
  return 0;
});
