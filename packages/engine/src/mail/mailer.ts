/** One e-mail to one shopper. Every text is of one line, but `text` and `html`. */
export interface Mail {
  /** One address, without a name. */
  readonly to: string;
  /** As in the header: `Nordlys <hello@nordlys.example>`. */
  readonly from: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  /** A whole document that loads nothing. */
  readonly html: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** As in the header: `<…@…>`. The same each time the mail is handed over, so that a receiver can tell that it has it. */
  readonly messageId: string;
}

/** Sends e-mail. */
export interface Mailer {
  /**
   * Hands a mail over to be delivered. Rejects where it was not taken, or where that is not known: with a {@link MailFailure} that says whether it is
   * worth another try, or with any other error, which is taken for passing.
   */
  send(mail: Mail): Promise<void>;
}

/** A mail was not taken. The message holds no address: it stands in the merchant's log. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure';
  /** Whether it will never be taken. */
  readonly isPermanent: boolean;

  constructor(message: string, isPermanent: boolean) {
    super(message);
    this.isPermanent = isPermanent;
  }
}
