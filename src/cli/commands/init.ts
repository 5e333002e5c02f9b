import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Ask, idsOf, QUESTIONS, readAnswers } from '../init/answers.js';
import { firstConfig } from '../init/first-config.js';
import { APP, firstPage, SITE } from '../init/first-page.js';
import { readyMade } from '../input/ready-made.js';
import { UnreadableError } from '../input/unreadable-error.js';
import { build } from './build.js';
import { check } from './check.js';
import { type Call, createCommand, type Terminal, UsageError } from './command.js';

/** What is written. */
const FILES = ['consent.json', 'index.html'] as const;

const refuseToOverwrite = (folder: string): void => {
  const there = FILES.map((name) => join(folder, name)).filter((file) => existsSync(file));
  if (there.length)
    throw new UnreadableError(`${there.join(' and ')} would be overwritten; say --force if they may`);
};

/** Options go first; whoever has given one is asked about nothing. */
const askIn = ({ value }: Call, terminal: Terminal): Ask => {
  const isAnswered = Object.keys(QUESTIONS).some((option) => value(option) !== undefined);
  return async (option, question) =>
    value(option) ?? (isAnswered ? '' : ((await terminal.ask?.(question)) ?? ''));
};

/** `placet init`: asks five questions, and writes a config, a page and all files of the site. */
export const init = createCommand(
  {
    usage:
      'placet init [folder] [--name …] [--email …] [--privacy …] [--languages en,de] [--services …] [--id …] [--app] [--force]',
    about:
      'Asks five questions, writes consent.json, an example page and the files of the site, and checks them.',
    options: {
      name: { value: '<name>', about: 'who answers for the site' },
      email: { value: '<address>', about: 'where to write about data protection' },
      privacy: { value: '<address>', about: 'where the privacy policy is' },
      languages: { value: '<tags>', about: 'what the site speaks, such as en,de' },
      services: {
        value: '<names>',
        about: 'ready-made services, such as google-analytics,youtube,mailchimp',
      },
      id: {
        value: '<service=id>',
        about: 'what to paste for a service, such as google-analytics=G-ABC123DEF4',
      },
      app: {
        about: 'for an app built by Vite: its page loads main.tsx, and no files of a site are written',
      },
      force: { about: 'overwrites consent.json and index.html' },
    },
  },
  async (call, terminal) => {
    const [folder = '.', another] = call.files;
    if (another !== undefined) throw new UsageError('name one folder');
    if (!call.has('force')) refuseToOverwrite(folder);
    const answers = await readAnswers(askIn(call, terminal), readyMade.names);
    const isApp = call.has('app');
    const page = firstPage(answers, idsOf(call.values('id')), isApp ? APP : SITE);
    const [config, html] = FILES.map((name) => join(folder, name)) as [string, string];
    mkdirSync(folder, { recursive: true });
    const today = new Date().toISOString().slice(0, 10);
    writeFileSync(config, `${JSON.stringify(firstConfig(answers, today), null, 2)}\n`);
    writeFileSync(html, page);
    // an app's own build makes its files
    const built = isApp ? 0 : await build.run([config, '--out', join(folder, 'placet')], terminal);
    if (built) return built;
    const next = isApp ? 'Now write main.tsx' : 'Now serve the folder';
    terminal.out(`\nwritten: ${config}, ${html}. ${next}.\nWhat placet check says:\n`);
    // what is left to look up or to decide is no failure: all is written
    const checked = await check.run([config, '--page', html, '--root', folder], terminal);
    return checked === 2 ? 2 : 0;
  },
);
