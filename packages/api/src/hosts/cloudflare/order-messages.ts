import { AUDIT_EVENTS, AuditEntry } from '@amend/contract';
import type { Delivery } from '@amend/engine';
import * as z from 'zod/mini';

import type { ObjectNamespace } from './object-namespace.ts';

/** A webhook, as it travels between the Worker and its objects. */
export const DeliveryMessage = z.object({
  id: z.string(),
  subject: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('order'), orderId: z.string(), isNew: z.optional(z.boolean()) }),
    z.object({ kind: z.literal('fulfillment-order'), fulfillmentOrderId: z.string() }),
    z.object({ kind: z.literal('access') }),
    z.object({
      kind: z.literal('data-request'),
      requestId: z.string(),
      orderIds: z.readonly(z.array(z.string())),
    }),
    z.object({ kind: z.literal('redact-orders'), orderIds: z.readonly(z.array(z.string())) }),
    z.object({ kind: z.literal('redact-shop') }),
  ]),
});

/**
 * Where webhooks come in at the object of an order, held against the whole URL as it is written: requests from outside are passed on with paths that mean another one once
 * they are put straight (`/merchant/orders/1/edits/..\..\..\..\notice`), which the runtime does not do.
 */
export const NOTICE_URL = 'https://order.invalid/notice';

/** The header with which the Worker tells an object how a request is called. The object believes it, because nobody but the Worker can send it one. */
const REQUEST_ID_HEADER = 'x-request-id';

/** A request from outside as it goes on to an object, under the name that the Worker has given it. */
export function namedRequest(request: Request, requestId: string): Request {
  const named = new Request(request);
  named.headers.set(REQUEST_ID_HEADER, requestId);
  return named;
}

/** The name that the Worker has given a request. */
export function nameOfRequest({ headers }: Request): string {
  return headers.get(REQUEST_ID_HEADER) ?? crypto.randomUUID();
}

/** An entry of the audit, as it travels to the object of its order. */
const AuditMessage = z.extend(AuditEntry, {
  orderId: z.string(),
  event: z.enum(AUDIT_EVENTS),
});

/** Where the Worker asks the object of an order something; see {@link NOTICE_URL}. */
export const QUESTION_URL = 'https://order.invalid/question';

/**
 * What the object of an order is asked once the order was proven to be the shopper's: since when what was signed before opens nothing, and to write down what came of
 * the proof.
 */
export const OrderRequest = z.discriminatedUnion('do', [
  z.object({ do: z.literal('tell-revocation'), orderId: z.string() }),
  z.object({ do: z.literal('note-audit'), orderId: z.string(), entry: AuditMessage }),
]);
export type OrderRequest = z.infer<typeof OrderRequest>;

/** What it answers about a revocation. */
export const RevocationAnswer = z.nullable(z.string());

/** Asks the object of an order something, and gives its answer. To be asked only about an order that was proven to be the shopper's. */
export async function askOrder(orders: ObjectNamespace, shop: string, asked: OrderRequest): Promise<unknown> {
  const request = new Request(QUESTION_URL, { method: 'POST', body: JSON.stringify(asked) });
  const response = await orderObject(orders, shop, asked.orderId).fetch(request);
  if (!response.ok) throw new Error(`The object of an order answered ${response.status} to a question.`);
  return response.json();
}

/** The object of an order. */
export function orderObject(orders: ObjectNamespace, shop: string, orderId: string) {
  return orders.get(orders.idFromName(`${shop}/${orderId}`));
}

/** Hands a webhook to the object of its order. Rejects where the object did not put it down. */
export async function tellOrder(
  orders: ObjectNamespace,
  shop: string,
  orderId: string,
  delivery: Delivery,
): Promise<void> {
  const request = new Request(NOTICE_URL, { method: 'POST', body: JSON.stringify(delivery) });
  const response = await orderObject(orders, shop, orderId).fetch(request);
  if (!response.ok) throw new Error(`The object of an order answered ${response.status} to a webhook.`);
}
