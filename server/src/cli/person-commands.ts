import { readEmailAddress } from '../newsletter/email-address.js';
import { eraseAddress, exportAddress } from '../newsletter/own-data.js';
import { proofOf } from '../newsletter/proof-of.js';
import { consentRecordsLd } from '../records/consent-records-ld.js';
import { eraseSubject } from '../records/erase-subject.js';
import { exportRecords } from '../records/export-records.js';
import { type Call, type Command, UsageProblem } from './command.js';
import { withParts } from './with-parts.js';

/** Who is meant: a browser by the id in its cookie, or an e-mail address. */
const personIn = async ({
  terminal,
}: Call): Promise<{ readonly id: string } | { readonly email: string }> => {
  const text = (await terminal.input()).trim();
  const email = readEmailAddress(text);
  if (email) return { email };
  if (/^[\w-]{16,64}$/.test(text)) return { id: text };
  throw new UsageProblem(
    "standard input must be a browser's id, as its cookie holds it, or an e-mail address",
  );
};

/** Everything that is kept of a person (GDPR 15 and 20). */
const exportCommand: Command = {
  usage: 'export [--format jsonld] < person',
  does: "prints what is kept of a browser's id or an e-mail address, read from standard input",
  async run(call) {
    const person = await personIn(call);
    const found = await withParts(call, 'export', async ({ database, mailing, site, address }, settings) => {
      if ('email' in person)
        return {
          subscriber: await exportAddress(mailing, person.email),
          proof: await proofOf(mailing, person.email),
        };
      const records = await exportRecords({ queries: database, ring: mailing.ring }, person.id);
      if (call.format === 'json') return records;
      if (!site.config) throw new UsageProblem('jsonld needs PLACET_CONFIG');
      const { recordDays } = settings;
      return consentRecordsLd(records, { config: site.config, recordDays, publicUrl: address.get() });
    });
    call.terminal.out(JSON.stringify(found, undefined, 2));
    return 0;
  },
};

/** Deletes a person (GDPR 17), for good: a restored backup does not bring them back. */
const eraseCommand: Command = {
  usage: 'erase < person',
  does: 'deletes it, and keeps a tombstone; of a subscriber the proof stays, as after unsubscribing',
  async run(call) {
    const person = await personIn(call);
    await withParts(call, 'erase', ({ mailing }) =>
      'email' in person
        ? eraseAddress(mailing, person.email, call.at)
        : eraseSubject(mailing, person.id, call.at),
    );
    call.terminal.out('erased');
    return 0;
  },
};

/** What a person may ask of whoever keeps data about them. */
export const PERSON_COMMANDS: Readonly<Record<string, Command>> = {
  export: exportCommand,
  erase: eraseCommand,
};
