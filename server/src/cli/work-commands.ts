import { migrate } from '../migrations/migrate.js';
import { openDatabase } from '../operation/open-database.js';
import { reapply } from '../operation/reapply.js';
import { readSettings } from '../settings/settings.js';
import { type Command, UsageProblem } from './command.js';
import { withParts } from './with-parts.js';

/** Brings the schema up to date, for whoever does that before the new version starts. */
const migrateCommand: Command = {
  usage: 'migrate',
  does: "brings the database's schema up to date; a start does too",
  async run({ environment, terminal, at }) {
    const database = await openDatabase(readSettings(environment), () => undefined);
    const steps = await migrate(database, at).finally(() => database.close());
    terminal.out(steps.length ? steps.join('\n') : 'nothing to do');
    return 0;
  },
};

/** Deletes again what was deleted before a backup was restored. */
const reapplyCommand: Command = {
  usage: 'reapply',
  does: 'deletes again what the tombstones name, after a restored backup; a start does too',
  async run({ terminal, ...call }) {
    const count = await withParts(call, 'reapply', ({ mailing }) => reapply(mailing));
    terminal.out(`${count} tombstones applied`);
    return 0;
  },
};

const JOBS = ['sweep', 'retention', 'seal', 'statistics'] as const;

/** Does a job of the calendar at once, as of any time. */
const runJobCommand: Command = {
  usage: `run ${JOBS.join('|')} [--at 2027-11-27]`,
  does: 'does a job now, as if it were that day: on a copy of the database it shows what will be deleted when',
  async run({ terminal, words: [name], ...call }) {
    const job = JOBS.find((each) => each === name);
    if (!job) throw new UsageProblem(`run needs a job: ${JOBS.join(', ')}`);
    await withParts(call, `run ${job}`, async ({ queue, handlers }) => {
      if (job === 'sweep') await queue.start();
      await handlers[job]('').finally(() => queue.stop());
    });
    terminal.out(`${job} done as of ${call.at.toISOString()}`);
    return 0;
  },
};

/** What the server does by itself too, at once. */
export const WORK_COMMANDS: Readonly<Record<string, Command>> = {
  migrate: migrateCommand,
  run: runJobCommand,
  reapply: reapplyCommand,
};
