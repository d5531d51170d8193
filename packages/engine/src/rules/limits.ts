import type { Money } from '@amend/contract';
import { Decimal } from 'decimal.js';

import type { Refusal } from '../answer.ts';
import type { LimitRule } from './rule.ts';

/** The smallest of each limit that applies; `null` where there is none. */
export interface Limits {
  readonly editsPerOrder: number | null;
  readonly quantity: number | null;
  /** A decimal from 0 to 1. */
  readonly shareOfOrderValue: string | null;
}

/** What an edit would do, as far as limits ask. */
export interface Extent {
  /** The most units that a line would have afterwards. Default: no line changes. */
  readonly quantity?: number;
  /** How much more the order would cost, or less where it is negative. Default: no money moves. */
  readonly difference?: Money;
  /** What the order costs before. */
  readonly orderValue: Money;
}

/** The smallest of each limit (rule R15). */
export function smallestLimits(rules: readonly LimitRule[]): Limits {
  const shares = rules.flatMap(({ shareOfOrderValue }) => shareOfOrderValue ?? []);
  return {
    editsPerOrder: smallest(rules.flatMap(({ editsPerOrder }) => editsPerOrder ?? [])),
    quantity: smallest(rules.flatMap(({ quantity }) => quantity ?? [])),
    shareOfOrderValue: shares.length > 0 ? Decimal.min(...shares).toString() : null,
  };
}

function smallest(numbers: readonly number[]): number | null {
  return numbers.length > 0 ? Math.min(...numbers) : null;
}

/** The limit that an edit would break, or `null`. How many edits an order may have is part of its window, and not asked here. */
export function checkLimits(
  { quantity: most, shareOfOrderValue }: Limits,
  { quantity = 0, difference, orderValue }: Extent,
): Refusal | null {
  if (most !== null && quantity > most) return { code: 'quantity_limit' };
  if (shareOfOrderValue === null || !difference) return null;
  if (difference.currencyCode !== orderValue.currencyCode)
    throw new TypeError('A share is of an amount in the same currency.');
  const bound = new Decimal(orderValue.amount).times(shareOfOrderValue);
  return new Decimal(difference.amount).abs().gt(bound) ? { code: 'value_limit' } : null;
}
