import type { Moment } from '@amend/contract';

import type { Sender } from './mail-facts.ts';

/** Everything that a mail with a one-time code says. */
export interface CodeFacts {
  readonly sender: Sender;
  /** The address on the order. */
  readonly to: string;
  readonly orderName: string;
  /** As it is read best: `1234 5678`. */
  readonly code: string;
  readonly validUntil: Moment;
}
