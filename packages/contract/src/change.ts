import * as z from 'zod/mini';

import { AddressCorrected, CorrectAddress } from './changes/correct-address.ts';

/** The kinds of change a shopper can ask for. The name is the same in the contract, the SDK, the widgets and the engine. */
export const CHANGE_KINDS = [
  'correct-address',
  'correct-contact',
  'swap-item',
  'set-quantity',
  'add-item',
  'change-shipping',
  'add-note',
  'cancel-order',
] as const;

/** One kind of change. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One thing the shopper wants, told apart by `kind`. */
export const Change = z.discriminatedUnion('kind', [CorrectAddress]);
export type Change = z.infer<typeof Change>;

/** What a {@link Change} does to the order, before and after, in words and values a widget can show. */
export const ChangeEffect = z.discriminatedUnion('kind', [AddressCorrected]);
export type ChangeEffect = z.infer<typeof ChangeEffect>;

/** How many changes one edit may hold. */
export const MAX_CHANGES = 10;

/** The changes of one quote or edit: at least one, at most {@link MAX_CHANGES}, and only one new address. */
export const Changes = z
  .array(Change)
  .check(
    z.minLength(1),
    z.maxLength(MAX_CHANGES),
    z.refine(hasOneAddressAtMost, { error: 'An edit can hold one correct-address' }),
  );

function hasOneAddressAtMost(changes: readonly Change[]): boolean {
  return changes.filter(({ kind }) => kind === 'correct-address').length <= 1;
}
