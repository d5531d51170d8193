import type { Mail, Mailer } from './mailer.ts';

/** A mailer that sends nothing, for development and tests. */
export interface Outbox extends Mailer {
  /** What would have been sent, oldest first. */
  readonly mails: readonly Mail[];
}

/** An outbox that keeps mails in memory, the last 100 of them; `onMail` is called with each. */
export function createOutbox({ onMail }: { readonly onMail?: (mail: Mail) => void } = {}): Outbox {
  const mails: Mail[] = [];
  return {
    mails,
    async send(mail) {
      mails.push(mail);
      if (mails.length > 100) mails.shift();
      onMail?.(mail);
    },
  };
}
