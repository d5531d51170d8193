import * as z from 'zod/mini';

/** How the shop is asked about edits that a rule sends to it. */
export interface ApprovalSettings {
  /** After so long without a word of the shop an edit counts as declined, in seconds. Default: 3 days. */
  readonly declineAfterSeconds?: number;
}

const seconds = 'a whole number of seconds from 60 to 2592000 (30 days)';
const DeclineAfter = z
  .int({ error: seconds })
  .check(z.gte(60, { error: seconds }), z.lte(2_592_000, { error: seconds }));

/** How the shop is asked, with every default. */
export const ApprovalSection = z.prefault(
  z.strictObject(
    { declineAfterSeconds: z._default(DeclineAfter, 259_200) },
    { error: 'settings such as { declineAfterSeconds: 86400 }' },
  ),
  {},
);
