import { Decimal } from 'decimal.js';

import type { ItemFacts, OrderFacts } from '../order-facts.ts';
import { localDateAt, weekdayOf } from './local-time.ts';
import type { Condition, ValueRange } from './rule.ts';

/** What conditions are asked about. */
export interface Subject {
  readonly facts: OrderFacts;
  /** What the change touches, or every line of the order where it touches none. */
  readonly items: readonly ItemFacts[];
  readonly nowMs: number;
  /** The merchant's IANA time zone. */
  readonly timeZone: string;
}

/** Whether one field of a condition holds. `wanted` is what the merchant wrote, `parts` what it is made of. */
export interface Finding {
  readonly field: keyof Condition | 'item' | 'condition';
  readonly wanted: unknown;
  readonly holds: boolean;
  readonly parts: readonly Finding[];
}

/** Whether a condition holds, with a finding for each of its fields (rules R3 to R11). */
export function judge(condition: Condition, subject: Subject): Finding {
  const parts = [
    ...judgeCombinations(condition, subject),
    ...judgeOrder(condition, subject),
    ...judgeItems(condition, subject.items),
  ];
  return whole('condition', parts, parts.every(isHeld));
}

function judgeCombinations({ all, any, not }: Condition, subject: Subject): Finding[] {
  const judgeEach = (conditions: readonly Condition[]) => conditions.map((each) => judge(each, subject));
  const findings: Finding[] = [];
  if (all) {
    const parts = judgeEach(all);
    findings.push(whole('all', parts, parts.every(isHeld)));
  }
  if (any) {
    const parts = judgeEach(any);
    findings.push(whole('any', parts, parts.some(isHeld)));
  }
  if (not) {
    const parts = judgeEach([not]);
    findings.push(whole('not', parts, !parts.some(isHeld)));
  }
  return findings;
}

function judgeOrder(condition: Condition, { facts, nowMs, timeZone }: Subject): Finding[] {
  const { countryCode, provinceCode } = facts.shippingAddress ?? { countryCode: null, provinceCode: null };
  const findings = [
    oneOf('orderTags', condition.orderTags, facts.tags),
    oneOf('customerTags', condition.customerTags, facts.customerTags),
    oneOf('discountCodes', condition.discountCodes, facts.discountCodes),
    oneOf('countries', condition.countries, [countryCode]),
    oneOf('provinces', condition.provinces, [provinceCode && `${countryCode}-${provinceCode}`]),
    oneOf(
      'shippingMethods',
      condition.shippingMethods,
      facts.shippingMethods.flatMap(({ code, title }) => [code, title]),
    ),
    oneOf('channels', condition.channels, [facts.channel]),
    oneOf('gateways', condition.gateways, facts.gateways),
    oneOf('riskLevels', condition.riskLevels, [facts.riskLevel]),
    condition.weekdays && oneOf('weekdays', condition.weekdays, [weekdayOf(localDateAt(nowMs, timeZone))]),
    condition.isB2B === undefined
      ? undefined
      : finding('isB2B', condition.isB2B, facts.isB2B === condition.isB2B),
    condition.orderValue &&
      finding(
        'orderValue',
        condition.orderValue,
        [condition.orderValue].flat().some((range) => isWithin(facts.total, range)),
      ),
  ];
  return findings.filter((found) => found !== undefined);
}

/** Amounts in another currency than the order's say nothing about it. */
function isWithin(total: OrderFacts['total'], { currencyCode, atLeast, below }: ValueRange): boolean {
  return (
    total.currencyCode === currencyCode &&
    (atLeast === undefined || new Decimal(total.amount).gte(atLeast)) &&
    (below === undefined || new Decimal(total.amount).lt(below))
  );
}

/** Several fields about items have to hold of the same one; that none is a subscription has to hold of all. */
function judgeItems(condition: Condition, items: readonly ItemFacts[]): Finding[] {
  const perItem = items.map((item) => judgeItem(condition, item));
  const asked = perItem[0] ?? judgeItem(condition, nothing);
  const findings: Finding[] = [];
  if (asked.length > 0) {
    const parts = asked.map((part, place) => ({
      ...part,
      holds: perItem.some((found) => found[place]?.holds ?? false),
    }));
    findings.push(
      whole(
        'item',
        parts,
        perItem.some((found) => found.every(isHeld)),
      ),
    );
  }
  if (condition.isSubscription === false) {
    findings.push(
      finding(
        'isSubscription',
        false,
        items.every(({ isSubscription }) => !isSubscription),
      ),
    );
  }
  return findings;
}

function judgeItem(condition: Condition, item: ItemFacts): Finding[] {
  const findings = [
    oneOf('productIds', condition.productIds, [item.productId]),
    oneOf('variantIds', condition.variantIds, [item.variantId]),
    oneOf('productTypes', condition.productTypes, [item.productType]),
    oneOf('productTags', condition.productTags, item.productTags),
    oneOf('skus', condition.skus, [item.sku]),
    oneOf('vendors', condition.vendors, [item.vendor]),
    condition.isSubscription === true ? finding('isSubscription', true, item.isSubscription) : undefined,
  ];
  return findings.filter((found) => found !== undefined);
}

/** Stands in for the item of an order that has none, so that what was asked is still told. */
const nothing: ItemFacts = {
  variantId: null,
  productId: null,
  productType: null,
  productTags: [],
  vendor: null,
  sku: null,
  isSubscription: false,
};

function oneOf(
  field: keyof Condition,
  wanted: readonly string[] | undefined,
  found: readonly (string | null)[],
): Finding | undefined {
  if (!wanted) return undefined;
  const known = found.map((text) => text?.toLowerCase());
  return finding(
    field,
    wanted,
    wanted.some((text) => known.includes(text.toLowerCase())),
  );
}

function finding(field: keyof Condition, wanted: unknown, holds: boolean): Finding {
  return { field, wanted, holds, parts: [] };
}

function whole(field: Finding['field'], parts: readonly Finding[], holds: boolean): Finding {
  return { field, wanted: null, holds, parts };
}

function isHeld({ holds }: Finding): boolean {
  return holds;
}
