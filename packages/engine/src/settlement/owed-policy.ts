/** What a shop does about what it owes after an edit, the mildest first: gives it back, as store credit, or takes no edit after which it would owe. */
export const OWED_POLICIES = ['refund', 'store-credit', 'refuse'] as const;
export type OwedPolicy = (typeof OWED_POLICIES)[number];

/** The strictest of several (rule R21). */
export function strictestOwed(policies: readonly OwedPolicy[]): OwedPolicy {
  return OWED_POLICIES.findLast((policy) => policies.includes(policy)) ?? 'refund';
}
