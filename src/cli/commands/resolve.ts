import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { siteLanguages } from '../../model/config/site-languages.js';
import { createCommand, UsageError } from './command.js';
import { soundConfig } from './sound-config.js';

/** More than a site speaks whose author writes each text by hand: these are all that ready-made texts are in. */
const MANY_LANGUAGES = 12;

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
  const { length } = siteLanguages(config);
  if (length > MANY_LANGUAGES)
    terminal.err(
      `Every visitor downloads texts in ${length} languages: name those of the site in \`languages\`\n`,
    );
  const text = `${JSON.stringify(config, null, 2)}\n`;
  if (values.out === undefined) terminal.out(text);
  else writeFileSync(values.out, text);
  return 0;
});
