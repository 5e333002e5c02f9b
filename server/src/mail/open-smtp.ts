import { createTransport } from 'nodemailer';
import { type Mail, type Mailer, MailProblem } from './mail.js';

/** How to reach the mail server. */
export interface SmtpOptions {
  /** `smtp://user:password@host:587` or `smtps://…:465`. */
  readonly url: string;
  /** The sender's address. */
  readonly from: string;
  /** The sender's name as people read it. */
  readonly fromName: string;
  /** What we call ourselves when greeting the mail server: the site's host. */
  readonly greeting: string;
  /** Whether a connection without TLS is refused. */
  readonly requireTls: boolean;
}

const SECOND = 1000;
/** Nodemailer has no limit for the whole (nodemailer#1479). */
const WHOLE = 60 * SECOND;

interface SmtpError {
  readonly responseCode?: number;
  readonly code?: string;
  readonly command?: string;
}

const problemOf = (error: unknown): MailProblem => {
  const { responseCode = 0, code = 'unknown', command = '' } = Object(error) as SmtpError;
  // What is said of the mailbox or the mail is final; of us, such as at AUTH or STARTTLS, the operator can mend it.
  const isFinal = responseCode >= 500 && /^(RCPT TO|DATA)/.test(command);
  const what = responseCode ? `The mail server answered ${responseCode}.` : `The mail server: ${code}.`;
  return new MailProblem(isFinal ? 'never' : 'later', what, { cause: error });
};

/** Sends by SMTP, a connection a mail: pools of Nodemailer hang when idle (nodemailer#576). */
export const openSmtp = ({ url, from, fromName, greeting, requireTls }: SmtpOptions): Mailer => {
  const open = () =>
    createTransport({
      url,
      name: greeting,
      requireTLS: requireTls,
      connectionTimeout: 10 * SECOND,
      greetingTimeout: 10 * SECOND,
      socketTimeout: 30 * SECOND,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  return {
    async send({ to, subject, text, html, messageId }: Mail) {
      const transport = open();
      const limit = setTimeout(() => transport.close(), WHOLE);
      try {
        await transport.sendMail({
          // given apart, so that no parser of addresses sees what a visitor typed (GHSA-mm7p-fcc7-pg87)
          envelope: { from, to: [to] },
          from: { name: fromName, address: from },
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
        });
      } catch (error) {
        throw problemOf(error);
      } finally {
        clearTimeout(limit);
        transport.close();
      }
    },
    close: () => undefined,
  };
};
