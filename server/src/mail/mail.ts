/** A mail to one person. */
export interface Mail {
  /** An address that `readEmailAddress` let through. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for each try to send the same mail, so that a second copy can be told from another mail. */
  readonly messageId: string;
}

/** Sends mails. */
export interface Mailer {
  /** Throws a `MailProblem`. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** Why a mail was not taken. */
export class MailProblem extends Error {
  override readonly name = 'MailProblem';
  constructor(
    /** `later` is worth another try, `never` is not: there is no such mailbox. */
    readonly again: 'later' | 'never',
    /** Without anything that the other side said: it may hold the address. */
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
