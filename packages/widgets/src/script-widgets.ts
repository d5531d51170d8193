import type { WidgetName } from './widget-list.ts';

/**
 * The widgets of the script, in place of `widget-list.ts`. The swap of an item is not among them: with it, a page would load more than the budgets
 * allow (`docs/performance.md`).
 */
export const WIDGETS = {
  'order-tracking': 'tracking',
  'address-correction': 'address',
  'item-swap': 'changes',
  upsell: 'changes',
} as const satisfies Partial<Record<WidgetName, string>>;
