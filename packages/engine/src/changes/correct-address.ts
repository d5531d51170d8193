import type { AddressField, CorrectAddress } from '@amend/contract';

import { isAlike } from '../addresses/alike.ts';
import { checkAddress, isSameAddress, tidyAddress } from '../addresses/check.ts';
import { given, refused } from '../answer.ts';
import type { Answer, Refusal } from '../answer.ts';
import type { OrderFacts, OrderStanding } from '../order-facts.ts';
import type { OrderPatch } from '../shopify/update-order.ts';
import type { AddressEffect, Side } from './effect.ts';

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

/** What is written to do it (`after`) or to undo it (`before`). */
export function addressPatch(effect: AddressEffect, side: Side): OrderPatch {
  return { shippingAddress: effect[side] };
}

/** Whether the order has the address of that side. Shopify may tidy what it was given, so case, spaces and punctuation do not count. */
export function hasAddress({ shippingAddress }: OrderStanding, effect: AddressEffect, side: Side): boolean {
  return isAlike(shippingAddress, effect[side]);
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
