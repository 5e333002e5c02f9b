import type { Handler, JobName } from '../jobs/queue.js';
import { deleteOldCounts } from '../limits/open-table-store.js';
import { deleteExpired } from '../newsletter/delete-expired.js';
import { findUnsent } from '../newsletter/find-unsent.js';
import { type MailingParts, mailLink } from '../newsletter/mail-link.js';
import { daysAfter } from '../newsletter/newsletter-parts.js';
import { workOffInbox } from '../newsletter/work-off-inbox.js';
import { countDecisions } from '../records/count-decisions.js';
import { deleteOldRecords } from '../records/delete-old-records.js';
import { sealDays } from '../records/seal-days.js';

/** What the jobs go by. */
export interface JobRules {
  readonly now: () => Date;
  readonly recordDays: number;
  readonly tombstoneDays: number;
}

/** What each job does. All can be done twice, and at any time: `now` is asked when the job runs. */
export const handlersOf = (
  parts: () => MailingParts,
  { now, recordDays, tombstoneDays }: JobRules,
): Readonly<Record<JobName, Handler>> => ({
  inbox: (id) => workOffInbox(parts(), id, now()),
  'mail-link': (id) => mailLink(parts(), id, now()),
  sweep: async () => {
    const { database, queue } = parts();
    await deleteOldCounts(database, now());
    const { links, inbox } = await findUnsent(database, now());
    for (const id of links) await queue.add(database, 'mail-link', id);
    for (const id of inbox) await queue.add(database, 'inbox', id);
    if (links.length) queue.wake('mail-link');
    if (inbox.length) queue.wake('inbox');
  },
  retention: async () => {
    const { database, tombstones } = parts();
    await deleteExpired(database, now());
    await deleteOldRecords(database, now(), recordDays);
    await tombstones.prune(daysAfter(now(), -tombstoneDays));
  },
  seal: async () => {
    await sealDays(parts().database, now());
  },
  statistics: () => countDecisions(parts().database, now()),
});
