import { createHmac } from 'node:crypto';

import { CLIENT_SECRET, SHOP } from '../kit.ts';

interface SignedQuery {
  readonly now: Date;
  /** Empty where nobody is logged in. */
  readonly customerId: string;
  readonly shop?: string;
  readonly secret?: string;
  /** What the page sent along. */
  readonly more?: Readonly<Record<string, string>>;
}

/** The query of a request that Shopify's app proxy has passed on, signed by hand, so that also what Shopify would not sign can be tried. */
export function signedQuery({
  now,
  customerId,
  shop = SHOP,
  secret = CLIENT_SECRET,
  more = {},
}: SignedQuery): string {
  const query = new URLSearchParams({
    ...more,
    logged_in_customer_id: customerId,
    path_prefix: '/apps/amend',
    shop,
    timestamp: String(now.getTime() / 1000),
  });
  const text = [...query]
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('');
  query.append('signature', createHmac('sha256', secret).update(text).digest('hex'));
  return `?${query}`;
}
