/** Where the extension can be looked at: the name in the harness, and Shopify's targets there. */
export const SURFACES = {
  'thank-you': ['purchase.thank-you.block.render', 'purchase.thank-you.announcement.render'],
  'order-status': [
    'customer-account.order-status.block.render',
    'customer-account.order-status.announcement.render',
  ],
  'order-action': ['customer-account.order.action.render', 'customer-account.order.action.menu-item.render'],
} as const;

/** Where the extension can be looked at. */
export type Surface = keyof typeof SURFACES;

export function isSurface(name: string): name is Surface {
  return name in SURFACES;
}
