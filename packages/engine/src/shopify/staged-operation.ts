import type { Money } from '@amend/contract';

/** One thing that is staged in an edit session. Ids of lines, shipping lines and discounts are Shopify's global ids. */
export type StagedOperation =
  | { readonly do: 'add-variant'; readonly variantId: string; readonly quantity: number }
  | {
      readonly do: 'set-quantity';
      readonly lineId: string;
      readonly quantity: number;
      readonly isRestocked: boolean;
    }
  | {
      readonly do: 'add-discount';
      readonly lineId: string;
      readonly description: string;
      /** A percentage from 0 to 100, or an amount off. */
      readonly value: number | Money;
    }
  | { readonly do: 'remove-discount'; readonly discountId: string }
  | { readonly do: 'add-shipping'; readonly title: string; readonly price: Money }
  | { readonly do: 'remove-shipping'; readonly shippingLineId: string };
