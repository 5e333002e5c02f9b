import { writeFileSync } from 'node:fs';
import { siteLanguages } from '../../model/config/site-languages.js';
import { createCommand, UsageError } from './command.js';
import { soundConfig } from './sound-config.js';

/** More than a site speaks whose author writes each text by hand: these are all that ready-made texts are in. */
const MANY_LANGUAGES = 12;

/** `placet resolve`: writes the config for the browser, with ready-made services filled in. */
export const resolve = createCommand(
  {
    usage: 'placet resolve <config> [--out file]',
    about: 'Writes the config for the browser, with ready-made services filled in.',
    options: { out: { value: '<file>', about: 'where to write; to the terminal without it' } },
  },
  async ({ files, value }, terminal) => {
    const [file] = files;
    if (file === undefined || files.length > 1) throw new UsageError('name one config');
    const config = soundConfig(file, terminal);
    if (!config) return 1;
    const { length } = siteLanguages(config);
    if (length > MANY_LANGUAGES)
      terminal.err(
        `Every visitor downloads texts in ${length} languages: name those of the site in \`languages\`\n`,
      );
    const text = `${JSON.stringify(config, null, 2)}\n`;
    const out = value('out');
    if (out === undefined) terminal.out(text);
    else writeFileSync(out, text);
    return 0;
  },
);
