import type { Address, Change } from '@amend/contract';

import type { SimulatedOrder } from './glance.ts';
import type { Wish } from './step.ts';

/** What a shopper asks for, from what they wish and what the order has. Texts carry the intent's number, so that each can be told apart in the order. */
export function changesFor(
  wishes: readonly Wish[],
  number: number,
  order: SimulatedOrder,
  variantIds: readonly string[],
): readonly Change[] {
  const lines = order.lines.filter(({ currentQuantity }) => currentQuantity > 0);
  const lineId = (place: number) => String((lines[place % Math.max(1, lines.length)] ?? order.lines[0])?.id);
  const variantId = (place: number) => variantIds[place % variantIds.length] ?? '0';
  const changes = wishes.map((wish): Change => {
    switch (wish.wish) {
      case 'correct-address':
        return { kind: 'correct-address', address: addressFor(number, order, wish.isElsewhere) };
      case 'correct-contact':
        return {
          kind: 'correct-contact',
          email: `s${number}@example.com`,
          ...(wish.hasPhone ? { phone: `+1212555${String(1000 + number)}` } : {}),
        };
      case 'add-note':
        return {
          kind: 'add-note',
          topic: wish.isGift ? 'gift-message' : 'delivery-instruction',
          text: `note «${number}»`,
        };
      case 'swap-item':
        return {
          kind: 'swap-item',
          lineId: lineId(wish.line),
          variantId: variantId(wish.variant),
          ...(wish.units === null ? {} : { quantity: wish.units }),
        };
      case 'set-quantity':
        return { kind: 'set-quantity', lineId: lineId(wish.line), quantity: wish.units };
      case 'add-item':
        return { kind: 'add-item', variantId: variantId(wish.variant), quantity: wish.units };
      case 'change-shipping':
        return { kind: 'change-shipping', methodId: wish.method === 0 ? 'express' : 'slow' };
      case 'cancel-order':
        return { kind: 'cancel-order' };
    }
  });
  return withoutContradictions(changes);
}

function addressFor(number: number, order: SimulatedOrder, isElsewhere: boolean): Address {
  const { firstName, lastName, company, address1, zip, city, provinceCode, phone } = order.shippingAddress;
  const countryCode = order.shippingAddress.countryCode ?? 'US';
  const here = { firstName, lastName, company, address1, zip, city, provinceCode, countryCode, phone };
  const california = { zip: '94103', city: 'San Francisco', provinceCode: 'CA' };
  const away = isElsewhere && countryCode === 'US' ? california : {};
  return { ...here, ...away, address2: `Apt «${number}»` };
}

/** One edit changes each thing once, and cancels on its own. */
function withoutContradictions(changes: readonly Change[]): readonly Change[] {
  const [first] = changes;
  if (first?.kind === 'cancel-order') return [first];
  const seen = new Set<string>();
  return changes.filter((change) => {
    const thing =
      'lineId' in change
        ? change.lineId
        : 'variantId' in change
          ? change.variantId
          : 'topic' in change
            ? change.topic
            : change.kind;
    if (change.kind === 'cancel-order' || seen.has(thing)) return false;
    seen.add(thing);
    return true;
  });
}
