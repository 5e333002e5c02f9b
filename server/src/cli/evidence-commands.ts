import { listAudit, verifyAudit } from '../audit/audit-entry.js';
import { verifyProofs } from '../newsletter/verify-proofs.js';
import { listTexts } from '../records/remember-text.js';
import { listSeals } from '../records/seal-days.js';
import { firstWholeDay, verifyRecords } from '../records/verify-records.js';
import type { Command } from './command.js';
import { withParts } from './with-parts.js';

/** Looks for what was changed behind the server's back. */
const verifyCommand: Command = {
  usage: 'verify',
  does: 'checks every record, seal, proof and entry of the history; exit code 1 when something does not fit',
  async run({ terminal, ...call }) {
    const found = await withParts(call, 'verify', async ({ database, mailing: { ring } }, { recordDays }) => {
      const since = firstWholeDay(call.at, recordDays);
      return {
        records: await verifyRecords({ queries: database, ring }, { since, until: call.at }),
        proofs: await verifyProofs({ queries: database, ring }),
        audit: await verifyAudit({ database, ring }),
      };
    });
    terminal.out(JSON.stringify(found, undefined, 2));
    return Object.values(found).some((each) => each.length) ? 1 : 0;
  },
};

/** What an authority is shown, without a single record: what visitors were asked, since when, and the chain that dates it. */
const evidenceCommand: Command = {
  usage: 'evidence',
  does: 'prints what shows how consent was asked for: all configs with their first day, the seals, the history',
  async run({ terminal, ...call }) {
    const evidence = await withParts(call, 'evidence', async ({ database }) => ({
      madeAt: call.at.toISOString(),
      texts: await listTexts(database),
      seals: await listSeals(database),
      history: await listAudit(database),
    }));
    terminal.out(JSON.stringify(evidence, undefined, 2));
    return 0;
  },
};

/** What has to be shown to others. */
export const EVIDENCE_COMMANDS: Readonly<Record<string, Command>> = {
  verify: verifyCommand,
  evidence: evidenceCommand,
};
