import type { Health } from '../http/health.js';
import type { Mailer } from '../mail/mail.js';

/** The same mailer, and how the last mail went. */
export const watchMailer = (mailer: Mailer): { readonly mailer: Mailer; state(): Health['mail'] } => {
  let state: Health['mail'] = 'untried';
  return {
    mailer: {
      async send(mail) {
        try {
          await mailer.send(mail);
          state = 'works';
        } catch (error) {
          state = 'failing';
          throw error;
        }
      },
      close: () => mailer.close(),
    },
    state: () => state,
  };
};
