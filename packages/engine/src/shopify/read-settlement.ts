import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import type { Admin } from './admin.ts';
import { gidOf, numericId } from './gid.ts';
import { moneyOf, MoneySet, moneySetFields } from './money-set.ts';
import type { Operation } from './operation.ts';
import { webAddressOf } from './web-address.ts';

const text = z.nullable(z.string());

const Reply = z.object({
  id: z.string(),
  cancelledAt: text,
  email: text,
  currentTotalPriceSet: MoneySet,
  netPaymentSet: MoneySet,
  totalCapturableSet: MoneySet,
  transactions: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      status: z.string(),
      gateway: text,
      amountSet: MoneySet,
      parentTransaction: z.nullable(z.object({ id: z.string() })),
    }),
  ),
  refunds: z.array(z.object({ note: text })),
  paymentCollectionDetails: z.object({
    additionalPaymentCollectionUrl: text,
    vaultedPaymentMethods: z.optional(z.nullable(z.array(z.object({ id: z.string() })))),
  }),
  fulfillmentOrders: z.object({
    nodes: z.array(
      z.object({
        id: z.string(),
        status: z.string(),
        fulfillmentHolds: z.array(
          z.object({ id: z.string(), handle: text, heldByRequestingApp: z.boolean() }),
        ),
      }),
    ),
  }),
});

/** Reads what an order costs, what was paid for it and how, and what holds it. */
export const readSettlementOperation: Operation<
  { id: string; hasMandates: boolean },
  z.infer<typeof Reply> | null
> = {
  name: 'ReadSettlement',
  kind: 'query',
  document: /* GraphQL */ `
    query ReadSettlement($id: ID!, $hasMandates: Boolean!) {
      order(id: $id) {
        id
        cancelledAt
        email
        currentTotalPriceSet ${moneySetFields}
        netPaymentSet ${moneySetFields}
        totalCapturableSet ${moneySetFields}
        transactions(first: 50) {
          id
          kind
          status
          gateway
          amountSet ${moneySetFields}
          parentTransaction {
            id
          }
        }
        refunds(first: 50) {
          note
        }
        paymentCollectionDetails {
          additionalPaymentCollectionUrl
          vaultedPaymentMethods @include(if: $hasMandates) {
            id
          }
        }
        fulfillmentOrders(first: 20) {
          nodes {
            id
            status
            fulfillmentHolds {
              id
              handle
              heldByRequestingApp
            }
          }
        }
      }
    }
  `,
  parse: (data) => z.object({ order: z.nullable(Reply) }).parse(data).order,
};

/** One movement of money. Kinds and statuses are Shopify's; ids are its global ids. */
export interface TransactionFacts {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly gateway: string | null;
  readonly amount: Money;
  readonly parentId: string | null;
}

/** A hold on a fulfilment order. */
export interface HoldFacts {
  /** Shopify's global id. */
  readonly id: string;
  readonly handle: string | null;
  /** Whether Amend placed it (rule E10). */
  readonly isOurs: boolean;
}

/** The money of an order, in the currency the shopper paid in, and what keeps it from being packed. */
export interface OrderMoney {
  /** Shopify's numeric id. */
  readonly id: string;
  readonly cancelledAt: string | null;
  readonly email: string | null;
  /** What the order costs now. */
  readonly total: Money;
  /** What was received for it, less what was given back. */
  readonly paid: Money;
  /** What is reserved and not taken yet. */
  readonly capturable: Money;
  readonly transactions: readonly TransactionFacts[];
  /** The notes of its refunds, by which Amend knows its own. */
  readonly refundNotes: readonly string[];
  /** The page of Shopify on which the rest is paid: a secret of the shopper's; `null` where Shopify gives none. */
  readonly paymentUrl: string | null;
  /** Cards on file that may be charged, by Shopify's global ids. */
  readonly mandateIds: readonly string[];
  readonly fulfillmentOrders: readonly {
    /** Shopify's global id. */
    readonly id: string;
    readonly status: string;
    readonly holds: readonly HoldFacts[];
  }[];
}

/**
 * The money of an order by its numeric id, or `null` where the shop has none of that id. Cards on file are only asked for where `hasMandates`: it takes
 * the scope `read_payment_mandate`.
 */
export async function readSettlement(
  admin: Admin,
  orderId: string,
  hasMandates: boolean,
): Promise<OrderMoney | null> {
  const reply = await admin.run(readSettlementOperation, { id: gidOf('Order', orderId), hasMandates });
  if (!reply) return null;
  const { additionalPaymentCollectionUrl, vaultedPaymentMethods } = reply.paymentCollectionDetails;
  return {
    id: numericId(reply.id),
    cancelledAt: reply.cancelledAt,
    email: reply.email,
    total: moneyOf(reply.currentTotalPriceSet),
    paid: moneyOf(reply.netPaymentSet),
    capturable: moneyOf(reply.totalCapturableSet),
    transactions: reply.transactions.map(({ amountSet, parentTransaction, ...transaction }) => ({
      ...transaction,
      amount: moneyOf(amountSet),
      parentId: parentTransaction?.id ?? null,
    })),
    refundNotes: reply.refunds.flatMap(({ note }) => note ?? []),
    paymentUrl: webAddressOf(additionalPaymentCollectionUrl),
    mandateIds: (vaultedPaymentMethods ?? []).map(({ id }) => id),
    fulfillmentOrders: reply.fulfillmentOrders.nodes.map(({ id, status, fulfillmentHolds }) => ({
      id,
      status,
      holds: fulfillmentHolds.map(({ heldByRequestingApp, ...hold }) => ({
        ...hold,
        isOurs: heldByRequestingApp,
      })),
    })),
  };
}
