import { createDeferred } from '../deferred.ts';
import { signHmac, toBase64 } from '../signatures/hmac.ts';
import type { WebhookAttemptRecord, WebhookDeliveryRecord } from './delivery-record.ts';

/** Where webhooks go out. */
export interface Dispatch {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Aborts when an app has taken too long. */
  readonly createTimeLimit: () => AbortSignal;
  readonly shopDomain: string;
  readonly apiVersion: string;
}

/** What came of an attempt. */
export type AttemptResult = Omit<WebhookAttemptRecord, 'at'>;

/** Makes the request of a delivery. Signing takes a moment, so that all are signed before the first is sent. */
export async function sealDelivery(
  delivery: WebhookDeliveryRecord,
  clientSecret: string,
  { shopDomain, apiVersion }: Pick<Dispatch, 'shopDomain' | 'apiVersion'>,
): Promise<() => Request> {
  const hmac = toBase64(await signHmac(clientSecret, delivery.body));
  const headers = {
    'content-type': 'application/json',
    'x-shopify-topic': delivery.topic,
    'x-shopify-hmac-sha256': hmac,
    'x-shopify-shop-domain': shopDomain,
    'x-shopify-api-version': apiVersion,
    'x-shopify-webhook-id': delivery.webhookId,
    'x-shopify-event-id': delivery.eventId,
    'x-shopify-triggered-at': delivery.triggeredAt,
    ...(delivery.name === null ? {} : { 'x-shopify-name': delivery.name }),
  };
  return () =>
    new Request(delivery.uri, { method: 'POST', headers, body: delivery.body, redirect: 'manual' });
}

/** Sends once. Anything but a status of the 200s within the time limit is a failure. */
export async function sendOnce(createRequest: () => Request, dispatch: Dispatch): Promise<AttemptResult> {
  const limit = dispatch.createTimeLimit();
  const { promise: late, reject } = createDeferred<never>();
  const onAbort = () => reject(limit.reason);
  limit.addEventListener('abort', onAbort, { once: true });
  try {
    const response = await Promise.race([
      dispatch.fetch(new Request(createRequest(), { signal: limit })),
      late,
    ]);
    await response.body?.cancel();
    return { status: response.status, error: response.ok ? null : `answered ${response.status}` };
  } catch (reason) {
    return {
      status: null,
      error: limit.aborted ? 'no answer within the time limit' : describeFailure(reason),
    };
  } finally {
    limit.removeEventListener('abort', onAbort);
  }
}

function describeFailure(reason: unknown): string {
  return reason instanceof Error ? reason.message : 'the connection failed';
}
