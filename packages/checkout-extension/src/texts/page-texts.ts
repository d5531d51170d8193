import type { ProblemTexts } from '@amend/widgets/locales/texts';

/** The words that only a page of Shopify's needs. */
export interface PageTexts {
  /** Opens everything about an order, in the list of orders. */
  readonly open: string;
  /** Said while the shop does not have the order yet that was paid a moment ago. */
  readonly waiting: string;
  /** Said where it still does not have it. */
  readonly notYet: ProblemTexts;
  /** Said where something could be changed by a shopper who is logged in. */
  readonly logIn: {
    readonly detail: string;
    readonly button: string;
  };
  /** Said to the merchant alone, in the editor, where the address of the API is missing. */
  readonly setUp: string;
}
