import type { ChangeKind } from '@amend/contract';

import type { RiskLevel } from '../order-facts.ts';
import type { OwedPolicy } from '../settlement/owed-policy.ts';
import type { Words } from '../words.ts';
import type { ProofName } from './proof-name.ts';
import type { Weekday, WindowRule } from './window-rule.ts';

/** A merchant's condition and what follows from it (rules R1 to R20). */
export interface Rule {
  /** Names the rule in explanations and in the ledger; no two rules share one. */
  readonly name: string;
  /** Which wording of the rule it was, for the merchant's own records. */
  readonly version?: string | undefined;
  readonly when: Condition;
  /** By kind of change, or for `every-change`. */
  readonly then: Readonly<Partial<Record<ChangeKind | 'every-change', Consequence | undefined>>>;
}

/**
 * What must be so for a rule to apply: every field that is there, and of a list at least one entry.
 *
 * Texts are compared without regard to case. The fields about products hold of the items that a change touches, or of the order's lines for
 * a change that touches none; several of them must hold of the same item.
 */
export interface Condition {
  /** Every one of these holds. */
  readonly all?: readonly Condition[] | undefined;
  /** At least one of these holds. */
  readonly any?: readonly Condition[] | undefined;
  /** This does not hold. */
  readonly not?: Condition | undefined;
  readonly orderTags?: readonly string[] | undefined;
  readonly customerTags?: readonly string[] | undefined;
  /** Shopify's numeric ids. */
  readonly productIds?: readonly string[] | undefined;
  /** Shopify's numeric ids. */
  readonly variantIds?: readonly string[] | undefined;
  readonly productTypes?: readonly string[] | undefined;
  readonly productTags?: readonly string[] | undefined;
  readonly skus?: readonly string[] | undefined;
  readonly vendors?: readonly string[] | undefined;
  /** `true`: an item was bought with a selling plan; `false`: none was. */
  readonly isSubscription?: boolean | undefined;
  /** What the order costs now. Holds only in the currency that it names: name each one that the shop sells in. */
  readonly orderValue?: ValueRange | readonly ValueRange[] | undefined;
  readonly discountCodes?: readonly string[] | undefined;
  /** Where the order goes, as in ISO 3166-1: `DE`. */
  readonly countries?: readonly string[] | undefined;
  /** Country and Shopify's code of the province: `US-CA`. */
  readonly provinces?: readonly string[] | undefined;
  /** Code or title. */
  readonly shippingMethods?: readonly string[] | undefined;
  /** Handles of sales channels. */
  readonly channels?: readonly string[] | undefined;
  /** Names of payment gateways. */
  readonly gateways?: readonly string[] | undefined;
  /** Holds for no order that nobody has assessed. */
  readonly riskLevels?: readonly RiskLevel[] | undefined;
  readonly isB2B?: boolean | undefined;
  /** Today, in the configuration's time zone. */
  readonly weekdays?: readonly Weekday[] | undefined;
}

/** A range of amounts in one currency; decimal strings. */
export interface ValueRange {
  readonly currencyCode: string;
  readonly atLeast?: string | undefined;
  readonly below?: string | undefined;
}

/** What follows where a rule applies. Of several rules, the strictest wins. */
export interface Consequence {
  /** Changes nothing; says in explanations that this was meant. */
  readonly allow?: true | undefined;
  /** The change is refused, with these words to the shopper where there are some. */
  readonly deny?: true | Words | undefined;
  /** Can only make the window close earlier. */
  readonly window?: WindowRule | readonly WindowRule[] | undefined;
  /** The shop has to agree first. */
  readonly approval?: true | undefined;
  readonly limits?: LimitRule | undefined;
  /** Tags that the order gets with the edit. */
  readonly tags?: readonly string[] | undefined;
  /** Keeps the order from being packed once it was edited. */
  readonly hold?: HoldRule | undefined;
  /**
   * The proofs of which the shopper must have brought one: kinds of proof, or `merchant` for an order token of the merchant's own server. Of several lists,
   * one has to be in each.
   */
  readonly proofs?: readonly ProofName[] | undefined;
  /** What the shop does about what it owes after the edit. */
  readonly owed?: OwedPolicy | undefined;
  /** Where the order is to be packed once it was edited. */
  readonly move?: MoveRule | undefined;
}

/** How much may be changed. */
export interface LimitRule {
  /** How many edits an order may have in all. */
  readonly editsPerOrder?: number | undefined;
  /** How many units a line may have afterwards. */
  readonly quantity?: number | undefined;
  /** How much of the order's value its price may move, up or down; a decimal from 0 to 1. */
  readonly shareOfOrderValue?: string | number | undefined;
}

/** Shopify's `FulfillmentHoldReason`. */
export const HOLD_REASONS = [
  'AWAITING_PAYMENT',
  'AWAITING_RETURN_ITEMS',
  'HIGH_RISK_OF_FRAUD',
  'INCORRECT_ADDRESS',
  'INVENTORY_OUT_OF_STOCK',
  'ONLINE_STORE_POST_PURCHASE_CROSS_SELL',
  'OTHER',
  'UNKNOWN_DELIVERY_DATE',
] as const;

/** A fulfilment hold. */
export interface HoldRule {
  readonly reason: (typeof HOLD_REASONS)[number];
  /** For the warehouse. */
  readonly note?: string | undefined;
}

/** A move to another location. */
export interface MoveRule {
  /** Shopify's numeric id. */
  readonly locationId: string;
}
