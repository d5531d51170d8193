export const SHOP = 'acme.myshopify.com';

/** The token of Amend, and that of the app that stands for the shop's staff and its warehouse. */
export const OUR_TOKEN = 'shpat_simulator';
export const STAFF_TOKEN = 'shpat_staff';

/** The client secret with which Shopify signs webhooks. */
export const CLIENT_SECRET = 'the-client-secret-of-histories';

export const SECRET = 'a-secret-for-tests-of-32-bytes-or-more';
export const tokenKey = { id: 'k1', algorithm: 'HS256', secret: SECRET } as const;
export const merchantKey = { id: 'm1', secret: 'a-merchant-key-for-tests-of-32-bytes' };
