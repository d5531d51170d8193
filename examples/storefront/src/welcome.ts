import type { Addresses } from './addresses.ts';
import { confirmationPath } from './pages/paths.ts';
import type { Suggestion } from './suggestion.ts';

/** What the terminal says once everything is open: where it is, and what to try. `readyMs` is how long it took. */
export function welcome(
  { storefront, api, shopify }: Addresses,
  suggestion: Suggestion,
  readyMs: number,
): string {
  const { heading, sentences, orderName, orderId } = suggestion;
  const links =
    orderName === undefined
      ? [storefront]
      : [`${storefront}${confirmationPath(orderName)}`, `${shopify}/orders/${orderId}`];
  return [
    '',
    `  Nordlys is open, after ${(readyMs / 1000).toFixed(1)} s.`,
    '',
    `    Shop          ${storefront}`,
    `    API           ${api}`,
    `    Back office   ${shopify}`,
    '',
    `  ${heading}`,
    ...sentences.map((sentence) => `    ${sentence}`),
    '',
    ...links.map((link) => `    ${link}`),
    '',
    '  Ctrl-C ends everything. Orders are kept for the next start.',
    '',
  ].join('\n');
}
