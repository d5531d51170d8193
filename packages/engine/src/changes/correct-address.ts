import type { Address, AddressField, CorrectAddress } from '@amend/contract';

import { checkAddress, isSameAddress, tidyAddress } from '../addresses/check.ts';
import { given, refused } from '../answer.ts';
import type { Answer, Refusal } from '../answer.ts';
import type { OrderFacts, OrderStanding } from '../order-facts.ts';
import type { Admin } from '../shopify/admin.ts';
import { updateShippingAddress } from '../shopify/update-shipping-address.ts';
import type { AddressUpdate } from '../shopify/update-shipping-address.ts';
import type { AddressEffect } from './effect.ts';

/** What a merchant decided about address corrections. */
export interface AddressRule {
  /** Fields that must stay as they are, because they may change what the order costs. */
  readonly lockedFields: readonly AddressField[];
}

/** Whether the address may replace the order's, and what that would do. */
export function checkAddressCorrection(
  facts: OrderFacts,
  change: CorrectAddress,
  rule: AddressRule,
): Answer<AddressEffect> {
  const before = facts.shippingAddress;
  if (!before) return refused({ code: 'nothing_to_ship' });
  const after = tidyAddress(change.address);
  const fields = checkAddress(after, before, rule.lockedFields);
  if (fields.length > 0) {
    return refused({
      code: fields.every(({ reason }) => reason === 'locked') ? 'address_locked' : 'address_invalid',
      fields,
    });
  }
  if (isSameAddress(after, before)) return refused({ code: 'address_unchanged' });
  return given({ kind: 'correct-address', before, after });
}

/**
 * Writes the new address to Shopify, but not at or after `notAfterMs` where it is given (rule E3); answers with the order as it is afterwards, or with what
 * Shopify did not accept.
 */
export async function applyAddressCorrection(
  admin: Admin,
  orderId: string,
  effect: AddressEffect,
  notAfterMs?: number,
): Promise<Answer<OrderStanding>> {
  return answerOf(await updateShippingAddress(admin, orderId, effect.after, notAfterMs));
}

/** Writes the former address back. */
export async function undoAddressCorrection(
  admin: Admin,
  orderId: string,
  effect: AddressEffect,
): Promise<Answer<OrderStanding>> {
  return answerOf(await updateShippingAddress(admin, orderId, effect.before));
}

/** Whether the order has the new address. Shopify may tidy what it was given, so case, spaces and punctuation do not count. */
export function isAddressCorrected(standing: OrderStanding, effect: AddressEffect): boolean {
  return isAlike(standing.shippingAddress, effect.after);
}

/** Whether the order has its former address. */
export function isAddressUncorrected(standing: OrderStanding, effect: AddressEffect): boolean {
  return isAlike(standing.shippingAddress, effect.before);
}

/** What stands against keeping the new address although Shopify took it: a warehouse that has another one than the order. */
export function objectionToCorrection({ shippingAddress, fulfillmentOrders }: OrderStanding): Refusal | null {
  const strayed = fulfillmentOrders.some(
    ({ status, destination }) =>
      shippingAddress !== null &&
      destination !== null &&
      status !== 'CANCELLED' &&
      !isAlike({ ...shippingAddress, ...destination }, shippingAddress),
  );
  return strayed ? { code: 'address_not_forwarded' } : null;
}

function answerOf(update: AddressUpdate): Answer<OrderStanding> {
  if (update.ok) return given(update.standing);
  const fields = update.errors.flatMap(({ field, message }) =>
    field ? [{ field, reason: 'refused' as const, message }] : [],
  );
  return refused(fields.length > 0 ? { code: 'address_refused', fields } : { code: 'address_refused' });
}

function isAlike(one: Address | null, other: Address): boolean {
  return one !== null && isSameAddress(folded(one), folded(other));
}

function folded(address: Address): Address {
  const fold = (field: AddressField) => address[field]?.toLowerCase().replaceAll(/[\s\p{P}]+/gu, '') || null;
  return {
    firstName: fold('firstName'),
    lastName: fold('lastName'),
    company: fold('company'),
    address1: fold('address1'),
    address2: fold('address2'),
    zip: fold('zip'),
    city: fold('city'),
    provinceCode: fold('provinceCode'),
    countryCode: address.countryCode,
    phone: fold('phone'),
  };
}
