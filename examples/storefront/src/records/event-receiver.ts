import { timingSafeEqual } from 'node:crypto';

import { OrderEvent } from '@amend/contract';
import { Webhook } from 'standardwebhooks';

import type { Answer } from '../door.ts';

/** The shop's own system that is told of events: what a warehouse or an ERP would be. */
export interface EventReceiver {
  /** Takes a delivery: 204, or 401 where its signature does not hold. */
  readonly receive: Answer;
  /** What an event said, by its id. */
  find(eventId: string): OrderEvent | undefined;
  clear(): void;
}

/** How far the time of a delivery may be off, as Standard Webhooks recommends it. */
const TOLERANCE_MS = 5 * 60 * 1000;

/** A receiver that keeps what it is told in memory: it is gone with the next start. */
export function openEventReceiver(secret: string, now: () => Date): EventReceiver {
  const webhook = new Webhook(secret);
  const events = new Map<string, OrderEvent>();
  return {
    async receive(request) {
      const body = await request.text();
      if (!isGenuine(webhook, request.headers, body, now())) return new Response(null, { status: 401 });
      const event = OrderEvent.parse(JSON.parse(body));
      events.set(event.id, event);
      return new Response(null, { status: 204 });
    },
    find: (eventId) => events.get(eventId),
    clear: () => events.clear(),
  };
}

/**
 * A receiver of yours calls `webhook.verify(body, headers)`, as the guide does. That holds the time of a delivery against the machine's clock; here time is
 * that of the simulated shop, which its back office can move.
 */
function isGenuine(webhook: Webhook, headers: Headers, body: string, now: Date): boolean {
  const id = headers.get('webhook-id') ?? '';
  const seconds = Number(headers.get('webhook-timestamp') ?? 'missing');
  if (!Number.isInteger(seconds) || Math.abs(now.getTime() - seconds * 1000) > TOLERANCE_MS) return false;
  const expected = Buffer.from(webhook.sign(id, new Date(seconds * 1000), body));
  const given = (headers.get('webhook-signature') ?? '').split(' ').map((text) => Buffer.from(text));
  return given.some((text) => text.length === expected.length && timingSafeEqual(text, expected));
}
