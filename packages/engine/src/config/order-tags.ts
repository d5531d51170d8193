import * as z from 'zod/mini';

import { Tag } from './texts.ts';

/** The tags that Amend keeps on orders in Shopify, so that staff and flows see what happened. */
export interface OrderTagsSettings {
  /** On an order with an edit in it. Default: `amend-edited`. */
  readonly edited?: string;
  /** While an edit waits to be paid. Default: `amend-awaiting-payment`. */
  readonly awaitingPayment?: string;
  /** While an edit waits for the shop to agree. Default: `amend-awaiting-approval`. */
  readonly awaitingApproval?: string;
  /** On an order of which an edit was taken back. Default: `amend-reverted`. */
  readonly reverted?: string;
}

/** The tags with every default, or `false` where Amend sets none. */
export const OrderTags = z._default(
  z.union(
    [
      z.literal(false),
      z.strictObject({
        edited: z._default(Tag, 'amend-edited'),
        awaitingPayment: z._default(Tag, 'amend-awaiting-payment'),
        awaitingApproval: z._default(Tag, 'amend-awaiting-approval'),
        reverted: z._default(Tag, 'amend-reverted'),
      }),
    ],
    { error: 'false, or tags such as { edited: "amend-edited" }' },
  ),
  {
    edited: 'amend-edited',
    awaitingPayment: 'amend-awaiting-payment',
    awaitingApproval: 'amend-awaiting-approval',
    reverted: 'amend-reverted',
  },
);
