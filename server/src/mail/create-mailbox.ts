import type { Mail, Mailer } from './mail.js';

const MOST_KEPT = 50;

/** Where mails go while a site is made: nobody gets them, and they are gone with the process. */
export interface Mailbox extends Mailer {
  /** The newest first, at most 50. */
  readonly mails: readonly Mail[];
}

/** An empty mailbox. */
export const createMailbox = (): Mailbox => {
  const mails: Mail[] = [];
  return {
    mails,
    async send(mail) {
      const known = mails.findIndex(({ messageId }) => messageId === mail.messageId);
      if (known >= 0) mails.splice(known, 1);
      mails.unshift(mail);
      mails.length = Math.min(mails.length, MOST_KEPT);
    },
    close: () => undefined,
  };
};
