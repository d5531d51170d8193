import * as z from 'zod/mini';

import { AddItem, ItemAdded } from './changes/add-item.ts';
import { AddNote, NoteAdded } from './changes/add-note.ts';
import { CancelOrder, OrderCancelled } from './changes/cancel-order.ts';
import { ChangeShipping, ShippingChanged } from './changes/change-shipping.ts';
import { AddressCorrected, CorrectAddress } from './changes/correct-address.ts';
import { ContactCorrected, CorrectContact } from './changes/correct-contact.ts';
import { QuantitySet, SetQuantity } from './changes/set-quantity.ts';
import { ItemSwapped, SwapItem } from './changes/swap-item.ts';

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
export const Change = z.discriminatedUnion('kind', [
  CorrectAddress,
  CorrectContact,
  SwapItem,
  SetQuantity,
  AddItem,
  ChangeShipping,
  AddNote,
  CancelOrder,
]);
export type Change = z.infer<typeof Change>;

/** What a {@link Change} does to the order, before and after, in words and values a widget can show. */
export const ChangeEffect = z.discriminatedUnion('kind', [
  AddressCorrected,
  ContactCorrected,
  ItemSwapped,
  QuantitySet,
  ItemAdded,
  ShippingChanged,
  NoteAdded,
  OrderCancelled,
]);
export type ChangeEffect = z.infer<typeof ChangeEffect>;

/** How many changes one edit may hold. */
export const MAX_CHANGES = 10;

/**
 * The changes of one quote or edit: at least one, at most {@link MAX_CHANGES}; each line and each other thing of the order is changed
 * once, and an order is cancelled on its own.
 */
export const Changes = z
  .array(Change)
  .check(
    z.minLength(1),
    z.maxLength(MAX_CHANGES),
    z.refine(changeDifferentThings, { error: 'Changes of one edit must not contradict each other' }),
  );

function changeDifferentThings(changes: readonly Change[]): boolean {
  const isCancelledAlone = changes.length === 1 || changes.every(({ kind }) => kind !== 'cancel-order');
  return isCancelledAlone && new Set(changes.map(thingChanged)).size === changes.length;
}

function thingChanged(change: Change): string {
  if ('lineId' in change) return `line ${change.lineId}`;
  if ('offerId' in change) return `offer ${change.offerId}`;
  if (change.kind === 'add-item') return `variant ${change.variantId}`;
  return change.kind === 'add-note' ? change.topic : change.kind;
}
