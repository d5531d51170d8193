import type { AskShopify } from './shopify/admin.ts';
import { findOrder, type Order } from './shopify/orders.ts';

/** What a visitor of the demo may try first. */
export interface Suggestion {
  readonly heading: string;
  /** What there is to know and to do, sentence by sentence. */
  readonly sentences: readonly string[];
  /** The order it is about, `#1001`, and Shopify's id of it; absent when there is nothing left to try. */
  readonly orderName?: string;
  readonly orderId?: string;
}

// The order that is seeded with a wrong postcode.
const SUGGESTED_NUMBER = '1001';

const WRONG_ZIP = '10155';
const RIGHT_ZIP = '10115';

/** Suggests to correct the order with the wrong postcode, as long as it is wrong and its edit window is open. */
export async function suggestFirst(
  askShopify: AskShopify,
  windowSeconds: number,
  now: Date,
): Promise<Suggestion> {
  return suggest(await findOrder(askShopify, SUGGESTED_NUMBER), windowSeconds, now);
}

function suggest(order: Order | null, windowSeconds: number, now: Date): Suggestion {
  if (order === null)
    return {
      heading: 'Nothing to correct',
      sentences: ['Start over with fresh orders to find one with a wrong postcode.'],
    };
  const about = { orderName: order.name, orderId: order.legacyResourceId };
  if (order.shippingAddress?.zip !== WRONG_ZIP) {
    return {
      ...about,
      heading: `Order ${order.name} is put right`,
      sentences: [
        'Its address was corrected: the confirmation page and the back office show the same.',
        'Start over with fresh orders on the shop’s first page to correct it again.',
      ],
    };
  }
  const isOpen = now.getTime() < Date.parse(order.processedAt) + windowSeconds * 1000;
  if (!isOpen) {
    return {
      ...about,
      heading: `Order ${order.name} can no longer be corrected`,
      sentences: [
        'Its edit window has closed, and its page says so.',
        'Start over with fresh orders on the shop’s first page to correct one.',
      ],
    };
  }
  return {
    ...about,
    heading: `Begin with order ${order.name}`,
    sentences: [
      `The postcode is wrong: ${WRONG_ZIP} should be ${RIGHT_ZIP}.`,
      'Correct it on the confirmation page, or swap the shirt for another size further down.',
      'Then look at the order in the back office.',
    ],
  };
}
