import type { Money } from '@amend/contract';
import * as z from 'zod/mini';

import {
  addedLineOf,
  addedLineFields,
  AddedLineReply,
  calculatedLineOf,
  calculatedLineFields,
  CalculatedLineReply,
  ownLineOf,
  ownLineFields,
  OwnLineReply,
} from './calculated-line.ts';
import type { CalculatedLine } from './calculated-line.ts';
import { numericId } from './gid.ts';
import { moneyOf, MoneySet, moneySetFields } from './money-set.ts';

/** How many lines of a calculated order are read. A line beyond them cannot be edited, because its price would not be seen. */
const MAX_LINES = 50;

/** What is read of a calculated order besides its lines. */
const totalFields = `
    addedDiscountApplications(first: 15) {
      nodes {
        id
      }
    }
    shippingLines {
      id
      title
      price ${moneySetFields}
      stagedStatus
    }
    subtotalPriceSet ${moneySetFields}
    totalPriceSet ${moneySetFields}
    taxLines {
      priceSet ${moneySetFields}
    }
`;

/**
 * What Amend reads of an order as it would be: the staged calculation that quotes are made of.
 */
export const calculatedOrderFields = /* GraphQL */ `
  fragment CalculatedOrderFields on CalculatedOrder {
    id
    lineItems(first: ${MAX_LINES}) {
      nodes {
        ${ownLineFields}
      }
    }
    addedLineItems(first: 15) {
      nodes {
        ${addedLineFields}
      }
    }
    ${totalFields}
  }
  ${calculatedLineFields}
`;

/** The same of a session in which nothing should be staged yet: of lines that it added nonetheless, what taking them out again needs. */
export const begunOrderFields = /* GraphQL */ `
  fragment BegunOrderFields on CalculatedOrder {
    id
    lineItems(first: ${MAX_LINES}) {
      nodes {
        ...CalculatedLineFields
      }
    }
    addedLineItems(first: 15) {
      nodes {
        id
        quantity
      }
    }
    ${totalFields}
  }
  ${calculatedLineFields}
`;

const Totals = z.object({
  id: z.string(),
  addedDiscountApplications: z.object({ nodes: z.array(z.object({ id: z.string() })) }),
  shippingLines: z.array(
    z.object({ id: z.nullable(z.string()), title: z.string(), price: MoneySet, stagedStatus: z.string() }),
  ),
  subtotalPriceSet: z.nullable(MoneySet),
  totalPriceSet: MoneySet,
  taxLines: z.array(z.object({ priceSet: MoneySet })),
});

/** A calculated order as Shopify answers it to {@link calculatedOrderFields}. */
export const CalculatedOrderReply = z.extend(Totals, {
  lineItems: z.object({ nodes: z.array(OwnLineReply) }),
  addedLineItems: z.object({ nodes: z.array(AddedLineReply) }),
});

/** A calculated order as Shopify answers it to {@link begunOrderFields}. */
export const BegunOrderReply = z.extend(Totals, {
  lineItems: z.object({ nodes: z.array(CalculatedLineReply) }),
  addedLineItems: z.object({ nodes: z.array(z.object({ id: z.string(), quantity: z.number() })) }),
});

/** An order as it would be: what an edit session has staged, calculated by Shopify. */
export interface CalculatedOrder {
  /** Shopify's global id, by which more is staged. */
  readonly id: string;
  /** The order's own lines, and those that the session added. */
  readonly lines: readonly CalculatedLine[];
  /** Global ids of discounts that the session added. */
  readonly addedDiscounts: readonly string[];
  readonly shippingLines: readonly CalculatedShippingLine[];
  readonly subtotal: Money | null;
  readonly total: Money;
  readonly taxes: readonly Money[];
}

/** One way of shipping as it would be; `status` is Shopify's `CalculatedShippingLineStagedStatus`. */
export interface CalculatedShippingLine {
  readonly id: string | null;
  readonly title: string;
  readonly price: Money;
  readonly status: string;
}

/** Shopify's answer in Amend's words. */
export function calculatedOrderOf(reply: z.infer<typeof CalculatedOrderReply>): CalculatedOrder {
  return {
    ...totalsOf(reply),
    lines: [...reply.lineItems.nodes.map(ownLineOf), ...reply.addedLineItems.nodes.map(addedLineOf)],
  };
}

/** The same of a session that was begun, without the lines that it added. */
export function begunOrderOf(reply: z.infer<typeof BegunOrderReply>): CalculatedOrder {
  return {
    ...totalsOf(reply),
    lines: reply.lineItems.nodes.map((line) => calculatedLineOf(line, numericId(line.id))),
  };
}

function totalsOf(reply: z.infer<typeof Totals>): Omit<CalculatedOrder, 'lines'> {
  return {
    id: reply.id,
    addedDiscounts: reply.addedDiscountApplications.nodes.map(({ id }) => id),
    shippingLines: reply.shippingLines.map(({ id, title, price, stagedStatus }) => ({
      id,
      title,
      price: moneyOf(price),
      status: stagedStatus,
    })),
    subtotal: reply.subtotalPriceSet && moneyOf(reply.subtotalPriceSet),
    total: moneyOf(reply.totalPriceSet),
    taxes: reply.taxLines.map(({ priceSet }) => moneyOf(priceSet)),
  };
}
