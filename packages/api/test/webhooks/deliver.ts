import { createHmac } from 'node:crypto';

import { CLIENT_SECRET, SHOP } from '../kit.ts';
import type { Kit } from '../kit.ts';

interface DeliveryOptions {
  readonly topic?: string;
  readonly id?: string;
  readonly shop?: string;
  readonly secret?: string;
  readonly body?: string;
  /** In place of the right one. */
  readonly signature?: string;
}

/** A webhook as Shopify sends it, unless told otherwise. */
export function aDelivery(options: DeliveryOptions = {}): RequestInit & { readonly body: string } {
  const { topic = 'orders/updated', id = 'delivery-1', shop = SHOP, secret = CLIENT_SECRET } = options;
  const { body = '{"id":5001}' } = options;
  const { signature = createHmac('sha256', secret).update(body).digest('base64') } = options;
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': topic,
      'x-shopify-webhook-id': id,
      'x-shopify-shop-domain': shop,
      'x-shopify-hmac-sha256': signature,
    },
    body,
  };
}

/** Sends a webhook to the API. */
export async function deliver({ api }: Pick<Kit, 'api'>, delivery: RequestInit): Promise<Response> {
  return api.request('/webhooks/shopify', delivery);
}
