import type { Addresses } from './addresses.ts';

/** The headers of every page: what it may load, and that nobody keeps a copy (an order is private, and so is its token). */
export function pageHeaders({
  api,
  shopify,
}: Pick<Addresses, 'api' | 'shopify'>): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' ${shopify}`,
    `connect-src ${api}`,
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
  };
}

/**
 * The headers of a mail's HTML. It is shown as it is, with its own inline styles, and may do nothing but that: no script, nothing loaded, an origin of its
 * own. Only its links can be followed.
 */
export const MAIL_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'; sandbox",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
