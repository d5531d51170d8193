/** Every widget by its name, with the group with which it travels and speaks. Its element is `amend-<name>`. */
export const WIDGETS = {
  'order-tracking': 'tracking',
  'address-correction': 'address',
  'item-swap': 'changes',
  order: 'changes',
  'edit-window': 'changes',
  'cancel-order': 'changes',
  upsell: 'changes',
} as const;

/** The name of a widget. */
export type WidgetName = keyof typeof WIDGETS;

/** Widgets that are loaded together, and share their texts. */
export type WidgetGroup = (typeof WIDGETS)[WidgetName];
