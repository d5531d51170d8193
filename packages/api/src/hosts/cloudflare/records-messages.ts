import { OrderRecords } from '@amend/contract';
import * as z from 'zod/mini';

import type { ObjectNamespace } from './object-namespace.ts';
import { orderObject } from './order-messages.ts';

/** Where the object of an order is asked for what it keeps, held against the whole URL as it is written, as that of webhooks is. */
export const RECORDS_URL = 'https://order.invalid/records';

/** What the object of an order is asked about what it keeps: to give it, to erase what is personal, to erase all of it. */
export const RecordsRequest = z.object({
  do: z.enum(['export', 'erase', 'erase-all']),
  orderId: z.string(),
});
export type RecordsRequest = z.infer<typeof RecordsRequest>;

const Left = z.number();

/** Asks the objects of a shop's orders for what they keep. Each rejects where an object does not answer. */
export function createRecordsDesk(orders: ObjectNamespace, shop: string) {
  async function ask(asked: RecordsRequest): Promise<unknown> {
    const request = new Request(RECORDS_URL, {
      method: 'POST',
      body: JSON.stringify(asked),
    });
    const response = await orderObject(orders, shop, asked.orderId).fetch(request);
    if (!response.ok)
      throw new Error(`The object of an order answered ${response.status} about what it keeps.`);
    return response.json();
  }

  return {
    exportOrder: async (orderId: string) => OrderRecords.parse(await ask({ do: 'export', orderId })),
    eraseOrder: async (orderId: string) => Left.parse(await ask({ do: 'erase', orderId })),
    eraseAll: async (orderId: string) => void (await ask({ do: 'erase-all', orderId })),
  };
}
