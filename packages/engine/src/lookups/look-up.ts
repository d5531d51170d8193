import type { LookupRequest, OrderLookup } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { Reader } from '../display/display.ts';
import type { Workshop } from '../workshop.ts';
import { lookupKey } from './secrets.ts';

/** How long a lookup lasts, and with it the code that is sent. */
const LASTS_MS = 600_000;

/** How many lookups may wait for their order to be looked for (rule I12). Each costs the shop points at Shopify. */
const WAITING_AT_MOST = 200;

/** When it is worth asking again where too many wait: they are looked for in seconds. */
const RETRY_AFTER_SECONDS = 10;

/** Puts down that somebody looks for their order. Whether there is one is looked at later, so that neither answer nor time tells (rule I7). */
export async function lookUp(
  { ledger, now, createId, isAccessEnded }: Workshop,
  { orderNumber, email }: LookupRequest,
  { locale, timeZone }: Reader,
): Promise<Answer<OrderLookup>> {
  if (await isAccessEnded()) return refused({ code: 'shop_closed' });
  const lookupId = createId();
  const key = await lookupKey(lookupId);
  const at = now();
  const askedAt = at.toISOString();
  const expiresAt = new Date(at.getTime() + LASTS_MS).toISOString();
  const orderName = orderNumber.trim().replace(/^#/, '');
  const isTaken = await ledger.insertLookup(
    { key, askedAt, expiresAt, wish: { lookupId, orderName, email: email.trim(), locale, timeZone } },
    { orderId: '', kind: 'answer-lookup', subject: key, dueAt: askedAt, attempts: 0, note: null },
    WAITING_AT_MOST,
  );
  return isTaken
    ? given({ lookupId, expiresAt })
    : refused({ code: 'shop_busy', retryAfterSeconds: RETRY_AFTER_SECONDS });
}
