import { askForOwnData } from './ask-for-own-data.js';
import { doSignUp } from './do-sign-up.js';
import { takeFromInbox } from './inbox.js';
import type { NewsletterParts } from './newsletter-parts.js';

/** Takes a request out of the inbox and does it, in one transaction. Done twice, it finds nothing the second time. */
export const workOffInbox = async (parts: NewsletterParts, id: string, at: Date): Promise<void> => {
  const { database, ring, queue } = parts;
  await database.transaction(async (queries) => {
    const item = await takeFromInbox({ queries, ring }, id);
    if (!item) return;
    const link =
      item.kind === 'sign-up'
        ? await doSignUp(parts, queries, { signUp: item.signUp, at })
        : await askForOwnData(parts, queries, { request: item.request, at });
    if (link) await queue.add(queries, 'mail-link', link);
  });
  queue.wake('mail-link');
};
