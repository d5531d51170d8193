import type { ResolvedConfig } from '../config.ts';
import { WEBHOOK_TOPICS } from '../webhooks/topics.ts';

/** A scope that the configuration needs, and what of it does. */
export interface NeededScope {
  /** Any one of these will do; the first is the usual one. */
  readonly scopes: readonly string[];
  /** What does not work without it, in English, for the merchant. */
  readonly neededFor: string;
}

const details = ['correct-address', 'correct-contact', 'add-note', 'cancel-order'] as const;
const items = ['swap-item', 'set-quantity', 'add-item', 'change-shipping'] as const;

/** The scopes that a configuration needs, by what it uses (rule K10). Source: `offline_scopes` of Shopify's published schema. */
export function neededScopes(config: ResolvedConfig): readonly NeededScope[] {
  const { changes, settlement, webhooks, holdWhileOpen, orderTags, offers, rules } = config;
  const areDetailsOpen = details.some((kind) => changes[kind].isAllowed);
  const areItemsOpen = items.some((kind) => changes[kind].isAllowed);
  const hasRuleFor = (consequence: string) =>
    rules.some(({ then }) => Object.values(then).some((each) => Object.hasOwn(each ?? {}, consequence)));
  const writing = [
    ...(areDetailsOpen ? ['addresses, contacts, notes and cancelling'] : []),
    ...(areItemsOpen ? ['refunds and invoices of edits'] : []),
    ...(orderTags === false ? [] : ['`orderTags`']),
  ];
  const holding = [
    ...(areItemsOpen && settlement.due.deadlineSeconds > 0
      ? ['keeping what is not paid yet from being packed']
      : []),
    ...(holdWhileOpen ? ['`holdWhileOpen`'] : []),
    ...(hasRuleFor('hold') || hasRuleFor('move') ? ['`hold` and `move` in `rules`'] : []),
  ];
  const hasParcels =
    webhooks.secrets.length > 0 &&
    Object.keys(WEBHOOK_TOPICS).some((topic) => topic.startsWith('fulfillments/'));
  return [
    need('read_orders', 'reading orders: nothing works without it'),
    ...when(writing.length > 0, need('write_orders', writing.join('; '))),
    ...when(areItemsOpen, need('read_order_edits', 'prices of changes to items and shipping')),
    ...when(areItemsOpen, need('write_order_edits', 'changes to items and shipping')),
    ...when(
      areItemsOpen || offers.list.length > 0,
      need('read_products', 'the variants to choose from, and `offers`'),
    ),
    ...when(areItemsOpen, need('read_inventory', 'whether a variant is in stock')),
    need('read_customers', 'the tags of a customer, which `rules` may ask about'),
    {
      scopes: [
        'read_merchant_managed_fulfillment_orders',
        'read_third_party_fulfillment_orders',
        'read_assigned_fulfillment_orders',
      ],
      neededFor: 'knowing whether a warehouse has begun to pack',
    },
    ...when(holding.length > 0, {
      scopes: ['write_merchant_managed_fulfillment_orders', 'write_third_party_fulfillment_orders'],
      neededFor: holding.join('; '),
    }),
    ...when(
      hasParcels,
      need('read_fulfillments', 'the webhooks `fulfillments/create` and `fulfillments/update`'),
    ),
    ...when(settlement.due.useMandates, need('write_payment_mandate', '`settlement.due.useMandates`')),
  ];
}

/** What is missing where some scopes are granted; who may write may read. */
export function missingScopes(
  needed: readonly NeededScope[],
  granted: readonly string[],
): readonly NeededScope[] {
  const has = new Set([...granted, ...granted.map((scope) => scope.replace(/^write_/, 'read_'))]);
  return needed.filter(({ scopes }) => !scopes.some((scope) => has.has(scope)));
}

/** The missing scopes as a log says them: one line each. */
export function sayMissing(missing: readonly Pick<NeededScope, 'scopes' | 'neededFor'>[]): string {
  const lines = missing.map(({ scopes, neededFor }) => `  - ${scopes.join(' or ')}: ${neededFor}`);
  return `The app lacks scopes that the configuration needs. What does not need them works.\n${lines.join('\n')}`;
}

function need(scope: string, neededFor: string): NeededScope {
  return { scopes: [scope], neededFor };
}

function when(condition: boolean, scope: NeededScope): readonly NeededScope[] {
  return condition ? [scope] : [];
}
