/** Every widget by its name, with the group of texts that it speaks with. Its element is `amend-<name>`. */
export const WIDGETS = {
  'order-tracking': 'tracking',
  'address-correction': 'address',
  'item-swap': 'changes',
  order: 'changes',
} as const;

/** The name of a widget. */
export type WidgetName = keyof typeof WIDGETS;
