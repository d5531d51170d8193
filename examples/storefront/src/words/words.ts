import type { OrderState } from '../order-state.ts';

/** The languages that the shop's own pages speak. */
export type Language = 'en' | 'de';

/** The shop's own words on its confirmation page. Amend's widgets bring theirs. */
export interface Words {
  readonly order: (name: string) => string;
  /** The first name follows after a comma. */
  readonly thankYou: string;
  /** What happens next, by how far the order has come. */
  readonly next: (state: OrderState) => string;
  /** To what an edit left to pay, on Shopify's page. */
  readonly payNow: (amount: string) => string;
  readonly sentTo: string;
  readonly summary: string;
  readonly showSummary: string;
  readonly hideSummary: string;
  readonly quantity: string;
  readonly originalPrice: string;
  readonly price: string;
  readonly subtotal: string;
  readonly shipping: string;
  readonly free: string;
  readonly taxIncluded: (title: string) => string;
  readonly total: string;
  readonly detailsHeading: string;
  readonly contact: string;
  readonly payment: string;
  readonly paymentState: (status: string | null, total: string) => string;
  /** Where an edit left something to pay. */
  readonly partlyPaid: (total: string, open: string) => string;
  /** Where an edit left something to give back. */
  readonly overpaid: (total: string, open: string) => string;
  readonly shipsTo: string;
  readonly shippingMethod: string;
  readonly help: string;
  readonly writeToUs: string;
}
