import type { Address, Money, NoteTopic, RefundMethod } from '@amend/contract';

/** The state before a change, or after it. */
export type Side = 'before' | 'after';

/** Something that is sold: what one unit of it is and costs before discounts. */
export interface SoldItem {
  readonly variantId: string | null;
  readonly title: string;
  readonly variantTitle: string | null;
  readonly imageUrl: string | null;
  readonly unitPrice: Money;
}

/** What becomes of an existing line: its units, and what they cost together after discounts before the change. */
export interface LineMove {
  readonly lineId: string;
  readonly unitsBefore: number;
  readonly unitsAfter: number;
  readonly priceBefore: Money;
}

/** Where the shop reaches the shopper. */
export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
}

/** One shipping line: `id` is Shopify's number of it, `null` for one that is yet to be added. */
export interface ShippingSide {
  readonly id: string | null;
  readonly title: string;
  readonly price: Money;
}

export interface AddressEffect {
  readonly kind: 'correct-address';
  readonly before: Address;
  readonly after: Address;
}

export interface ContactEffect {
  readonly kind: 'correct-contact';
  readonly before: Contact;
  readonly after: Contact;
}

export interface NoteEffect {
  readonly kind: 'add-note';
  readonly topic: NoteTopic;
  readonly before: string | null;
  readonly after: string | null;
}

export interface SwapEffect {
  readonly kind: 'swap-item';
  readonly quantity: number;
  readonly before: SoldItem;
  readonly after: SoldItem;
  readonly line: LineMove;
}

export interface QuantityEffect {
  readonly kind: 'set-quantity';
  readonly item: SoldItem;
  readonly line: LineMove;
}

export interface AddEffect {
  readonly kind: 'add-item';
  readonly item: SoldItem;
  readonly quantity: number;
}

export interface ShippingEffect {
  readonly kind: 'change-shipping';
  /** All shipping lines that go: usually one, none where nothing was shipped. */
  readonly before: readonly ShippingSide[];
  readonly after: ShippingSide;
}

export interface CancelEffect {
  readonly kind: 'cancel-order';
  /** The id of one of the merchant's reasons. */
  readonly reason: string | null;
  readonly refundMethod: RefundMethod;
  /** What the shop has received and gives back. */
  readonly refund: Money;
  readonly isRestocked: boolean;
}

/** What is written over on the order itself, by `orderUpdate`. */
export type DetailEffect = AddressEffect | ContactEffect | NoteEffect;

/** What goes through Shopify's order editing: staged, calculated, committed. */
export type ItemEffect = SwapEffect | QuantityEffect | AddEffect | ShippingEffect;

/** What a change does to an order, with all that is needed to do it, to see whether it was done, and to undo it. Told apart by `kind`. */
export type Effect = DetailEffect | ItemEffect | CancelEffect;

/** Whether an effect is written by `orderUpdate`. */
export function isDetail(effect: Effect): effect is DetailEffect {
  return effect.kind === 'correct-address' || effect.kind === 'correct-contact' || effect.kind === 'add-note';
}

/** Whether an effect goes through order editing. */
export function isOfItems(effect: Effect): effect is ItemEffect {
  return !isDetail(effect) && effect.kind !== 'cancel-order';
}
