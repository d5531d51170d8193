/** How long mails with a code took lately, so that a lookup for which none is sent takes as long. */
export interface MailPace {
  /** Notes how long a mail took to be handed over, in milliseconds. */
  note(ms: number): void;
  /** How long the next one would take: each of the last ones in turn. */
  next(): number;
}

/** How many are remembered. */
const REMEMBERED = 16;

/** What a mail server takes, before there is anything to remember. */
const USUAL_MS = 300;

export function createMailPace(): MailPace {
  let taken: readonly number[] = [USUAL_MS];
  let turns = 0;
  return {
    note: (ms) => void (taken = [ms, ...taken].slice(0, REMEMBERED)),
    next() {
      turns += 1;
      return taken[turns % taken.length] ?? USUAL_MS;
    },
  };
}
