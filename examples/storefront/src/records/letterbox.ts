import { createOutbox, type Mail, type Mailer } from '@amend/engine';

/** A mail that a real shop would have sent, and when. */
export interface KeptMail {
  /** Counts up from 1. */
  readonly number: number;
  readonly at: Date;
  readonly mail: Mail;
}

/** Where the demo's mails to shoppers end up. */
export interface Letterbox {
  /** Takes mails instead of sending them. */
  readonly mailer: Mailer;
  /** The last 100 mails, newest first. */
  list(): readonly KeptMail[];
  find(number: number): KeptMail | undefined;
  clear(): void;
}

const ROOM = 100;

/** A letterbox that keeps mails in memory: they are gone with the next start. */
export function openLetterbox(now: () => Date): Letterbox {
  let kept: readonly KeptMail[] = [];
  let count = 0;
  const onMail = (mail: Mail) => {
    count += 1;
    kept = [{ number: count, at: now(), mail }, ...kept].slice(0, ROOM);
  };
  return {
    mailer: createOutbox({ onMail }),
    list: () => kept,
    find: (wanted) => kept.find(({ number }) => number === wanted),
    clear: () => void (kept = []),
  };
}
