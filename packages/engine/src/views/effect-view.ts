import type { ChangeEffect, Item } from '@amend/contract';

import { addressLines } from '../addresses/format.ts';
import type { Effect, SoldItem } from '../changes/effect.ts';
import type { Display } from '../display/display.ts';
import { moneySum } from '../money.ts';

/** What a change does, before and after, as its shopper reads it. */
export function effectView(effect: Effect, display: Display): ChangeEffect {
  switch (effect.kind) {
    case 'correct-address': {
      const side = (address: typeof effect.after) => ({ address, lines: addressLines(address, display) });
      return { kind: effect.kind, before: side(effect.before), after: side(effect.after) };
    }
    case 'correct-contact':
    case 'add-note':
      return effect;
    case 'swap-item':
      return {
        kind: effect.kind,
        lineId: effect.line.lineId,
        quantity: effect.quantity,
        before: itemView(effect.before, display),
        after: itemView(effect.after, display),
      };
    case 'set-quantity':
      return {
        kind: effect.kind,
        lineId: effect.line.lineId,
        item: itemView(effect.item, display),
        before: effect.line.unitsBefore,
        after: effect.line.unitsAfter,
      };
    case 'add-item':
      return { kind: effect.kind, item: itemView(effect.item, display), quantity: effect.quantity };
    case 'change-shipping': {
      const { currencyCode } = effect.after.price;
      const prices = effect.before.map(({ price }) => price);
      return {
        kind: effect.kind,
        before:
          effect.before.length === 0
            ? null
            : {
                title: effect.before.map(({ title }) => title).join(', '),
                price: display.money(moneySum(prices, currencyCode)),
              },
        after: { title: effect.after.title, price: display.money(effect.after.price) },
      };
    }
    case 'cancel-order':
      return {
        kind: effect.kind,
        reason: effect.reason,
        refundMethod: effect.refundMethod,
        refund: display.money(effect.refund),
      };
  }
}

function itemView({ unitPrice, ...item }: SoldItem, display: Display): Item {
  return { ...item, unitPrice: display.money(unitPrice) };
}
