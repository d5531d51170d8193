/** The shop's own words for changing an order on its confirmation page. */
export interface ChangeWords {
  readonly heading: string;
  readonly withoutScript: string;
  readonly change: string;
  readonly quantity: (units: number) => string;
  readonly add: string;
  readonly addHint: string;
  readonly shipping: string;
  readonly contact: string;
  readonly notes: string;
  readonly notesHint: string;
  readonly addOne: string;
  readonly addNamed: (title: string) => string;
  readonly choice: string;
  readonly soldOut: string;

  readonly loading: string;
  readonly tryAgain: string;
  readonly review: string;
  readonly reviewing: string;
  readonly quantityLabel: string;
  readonly oneFewer: string;
  readonly oneMore: string;
  readonly remove: string;
  readonly swapKeepsQuantity: string;
  readonly shippingLabel: string;
  readonly now: string;
  readonly email: string;
  readonly phone: string;
  readonly giftMessage: string;
  readonly deliveryInstruction: string;

  readonly payMore: (amount: string) => string;
  readonly getBack: (amount: string) => string;
  readonly samePrice: string;
  /** What happens with the money after confirming. */
  readonly willBeAsked: (amount: string) => string;
  readonly willBeRefunded: (amount: string) => string;
  readonly until: (time: string, date: string) => string;
  readonly untilPacked: string;
  readonly confirm: string;
  readonly saving: string;
  readonly back: string;

  readonly before: string;
  readonly after: string;
  readonly discount: string;
  readonly discountKept: string;
  readonly discountCarriedOver: string;
  readonly discountExtended: string;
  readonly discountOffered: string;
  readonly differenceWaived: string;
  readonly shippingPrice: string;
  readonly tax: string;
  readonly taxIncluded: string;
  readonly total: string;
  readonly none: string;
  readonly removed: string;
  readonly added: string;

  readonly saved: string;
  /** Before what the shop has to agree to. */
  readonly requested: string;
  readonly problems: Readonly<Record<string, { readonly detail: string; readonly nextStep: string }>>;
}
