import { openSealed } from '../keys/sealed.js';
import { tokenOf } from '../keys/token.js';
import { type Mailer, MailProblem } from '../mail/mail.js';
import { findTexts, type Languages } from '../texts/find-texts.js';
import { mailFor, type Sender } from './mail-for.js';
import type { LinkPurpose } from './mailed-link.js';
import { addNewsletterEvent } from './newsletter-event.js';
import type { NewsletterParts } from './newsletter-parts.js';

/** What sending needs beside the list itself. */
export interface MailingParts extends NewsletterParts {
  readonly mailer: Mailer;
  readonly sender: () => Sender;
  readonly languages: Languages;
  /** A mail was not taken; the message names no address. */
  readonly onProblem: (problem: Error) => void;
}

const MINUTE = 60_000;
/** How long a worker may hold a mail; after that it is taken for dead. */
const LONGEST_SENDING = 5 * MINUTE;
/** How long to wait after each try that failed. */
const WAITS = [1, 5, 30, 120, 360].map((minutes) => minutes * MINUTE);

interface Claimed {
  readonly purpose: LinkPurpose;
  readonly subscriber: string;
  readonly linkKeyId: string;
  readonly attempts: number;
  readonly email: Uint8Array;
  readonly emailHash: string;
  readonly keyId: string;
  readonly locale: string;
}

/**
 * Marks the link as being sent, and commits that before anything is sent: whoever else comes finds it taken. `undefined`
 * where there is nothing to send, or not yet.
 */
const claim = async ({ database }: MailingParts, id: string, at: Date): Promise<Claimed | undefined> => {
  const [claimed] = await database.rows<Claimed>(
    `UPDATE placet.mailed_link SET state = 'sending', state_at = $2, attempts = attempts + 1
     FROM placet.subscriber
     WHERE mailed_link.id = $1 AND subscriber.id = mailed_link.subscriber AND mailed_link.expires_at > $2
       AND ((state = 'waiting' AND state_at <= $2) OR (state = 'sending' AND state_at < $3))
       AND (purpose <> 'confirm' OR status = 'pending')
     RETURNING purpose, subscriber, mailed_link.key_id AS "linkKeyId", attempts, email, email_hash AS "emailHash",
       subscriber.key_id AS "keyId", locale`,
    [id, at, new Date(at.getTime() - LONGEST_SENDING)],
  );
  return claimed;
};

const recordProblem = async (
  { database }: MailingParts,
  id: string,
  { problem, attempts, at }: { readonly problem: MailProblem; readonly attempts: number; readonly at: Date },
): Promise<void> => {
  const wait = problem.again === 'later' ? WAITS[attempts - 1] : undefined;
  await database.rows(
    `UPDATE placet.mailed_link SET state = $2, state_at = $3, problem = $4 WHERE id = $1 AND state = 'sending'`,
    [id, wait ? 'waiting' : 'failed', new Date(at.getTime() + (wait ?? 0)), problem.message],
  );
};

/**
 * Sends the mail that a link waits for. After a kill between the mail server's yes and our commit it is sent again with the
 * same id, token and text: one mail, at least once.
 */
export const mailLink = async (parts: MailingParts, id: string, at: Date): Promise<void> => {
  const { database, ring, mailer, sender, languages, rules } = parts;
  const claimed = await claim(parts, id, at);
  if (!claimed) return;
  const to = openSealed(ring, `subscriber.email:${claimed.subscriber}`, claimed.email);
  const token = tokenOf(ring, claimed.linkKeyId, id);
  const found = findTexts(languages, claimed.locale);
  try {
    await mailer.send(
      mailFor(claimed.purpose, sender(), { to, linkId: id, token, linkDays: rules.linkDays, ...found }),
    );
  } catch (error) {
    if (!(error instanceof MailProblem)) throw error;
    parts.onProblem(error);
    return recordProblem(parts, id, { problem: error, attempts: claimed.attempts, at });
  }
  await database.transaction(async (queries) => {
    const sent = await queries.rows(
      `UPDATE placet.mailed_link SET state = 'sent', state_at = $2, problem = NULL WHERE id = $1 RETURNING id`,
      [id, at],
    );
    // Gone meanwhile: whoever unsubscribed while the mail was on its way leaves no new trace.
    if (sent.length) await addNewsletterEvent({ queries, ring }, { ...claimed, at, kind: 'mail-sent' });
  });
};
