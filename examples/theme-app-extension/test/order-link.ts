import { createHmac } from 'node:crypto';

import { linkKey } from './open-shop.ts';

/** The link that a template of a mail makes for an order (rule T15), good for an hour. */
export function linkTo(orderId: string, now: Date): string {
  const what = `${orderId}.${Math.floor(now.getTime() / 1000) + 3600}.${linkKey.id}`;
  const signature = createHmac('sha256', linkKey.secret).update(`amend-order-link.${what}`).digest('hex');
  return `${what}.${signature}`;
}
