import { readAnyObject, refuseJson, type Read } from './json/read-json.ts';
import type { Switches } from './switches.ts';

/** What a switch does and which positions it has, for people. */
export interface SwitchFacts<T> {
  /** Its positions, or what kind of value it takes. */
  readonly takes: readonly T[] | 'count' | 'count-or-null' | 'amount';
  /** What it decides. */
  readonly says: string;
  /** Where the default comes from. */
  readonly source: string;
}

/** Every switch, in the order in which they are listed. The whole story of each stands in `Switches`. */
export const SWITCH_FACTS: { readonly [Name in keyof Switches]: SwitchFacts<Switches[Name]> } = {
  secondOrderEditBegin: {
    takes: ['shares', 'replaces', 'refuses'],
    says: 'What a second orderEditBegin does to an edit that was begun and not committed.',
    source: 'UNCONFIRMED; third parties report all three',
  },
  orderEditSessionExpirySeconds: {
    takes: 'count-or-null',
    says: 'After how many seconds an edit that was not committed is forgotten; null is never.',
    source: 'UNCONFIRMED',
  },
  discountSurvivesSwap: {
    takes: [true, false],
    says: 'Whether percentages and amounts off each unit also apply to what an edit adds.',
    source: 'UNCONFIRMED; reported by a vendor',
  },
  outOfStockAddVariant: {
    takes: ['refused', 'allowed'],
    says: 'Whether an edit may add what is sold out and not to be oversold.',
    source: 'UNCONFIRMED; locationId is documented to check availability',
  },
  fixedLineDiscountIsTakenOff: {
    takes: ['each-unit', 'the-line'],
    says: 'What a fixed amount of orderEditAddLineItemDiscount is taken off.',
    source: 'UNCONFIRMED',
  },
  setQuantityCounts: {
    takes: ['all-units', 'editable-units'],
    says: 'Which units the quantity of orderEditSetQuantity counts on a line that shipped in part.',
    source: 'UNCONFIRMED',
  },
  addedItemsJoin: {
    takes: ['open-fulfillment-order', 'new-fulfillment-order'],
    says: 'Where units that an edit adds are to be fulfilled.',
    source: 'UNCONFIRMED',
  },
  foreignCurrencyOrdersEditable: {
    takes: [true, false],
    says: 'Whether orders paid in another currency than the shop’s can be edited.',
    source: 'documented as false only without Checkout Extensibility',
  },
  existingShippingLinesUpdatable: {
    takes: [true, false],
    says: 'Whether orderEditUpdateShippingLine takes shipping lines from before the edit.',
    source: 'UNCONFIRMED',
  },
  orderEditLineItemLimit: {
    takes: 'count',
    says: 'How many lines an order may have for an edit to add another.',
    source: 'a limit is documented; 500 is what most shops have',
  },
  giftCardLimit: {
    takes: 'amount',
    says: 'The dearest gift card an edit may add, in the shop’s currency.',
    source: 'a limit is documented, its height is UNCONFIRMED',
  },
  orderEditSubtotalLimit: {
    takes: 'amount',
    says: 'What all lines may come to for an edit to add more, in the shop’s currency.',
    source: 'a limit is documented, its height is UNCONFIRMED',
  },
  suggestedRefundCountsOverpayment: {
    takes: [true, false],
    says: 'Whether suggestedRefund also suggests what an edit left overpaid.',
    source: 'UNCONFIRMED',
  },
  idempotencyErrors: {
    takes: ['user-errors', 'answer-errors'],
    says: 'Where refundCreate says that an idempotency key was reused with other input, or failed before.',
    source: 'UNCONFIRMED; a missing key is always among the answer’s errors',
  },
  idempotencyRetentionSeconds: {
    takes: 'count',
    says: 'For how many seconds an idempotency key is remembered.',
    source: 'UNCONFIRMED; third parties quote 24 hours',
  },
  orderCancelSeconds: {
    takes: 'count',
    says: 'How many seconds after its answer orderCancel happens.',
    source: 'documented as asynchronous, not how long it takes',
  },
  paymentLink: {
    takes: ['given', 'missing'],
    says: 'Whether an order on which money is owed has a link to pay it under.',
    source: 'UNCONFIRMED; the schema lets it be null',
  },
  latePaymentSeconds: {
    takes: 'count',
    says: 'How many seconds a payment takes that the shopper chose to make late.',
    source: 'a convenience of the simulator',
  },
  ordersHaveMandates: {
    takes: [false, true],
    says: 'Whether orders come with a vaulted card that may be charged again.',
    source: 'UNCONFIRMED',
  },
  addressChangeMovesFulfillmentOrders: {
    takes: [true, false],
    says: 'Whether a new shipping address also moves fulfilment orders that nobody has begun to work on.',
    source: 'UNCONFIRMED',
  },
  addressChangeMovesTax: {
    takes: [true, false],
    says: 'Whether a new country or province re-computes the tax.',
    source: 'UNCONFIRMED; vendors disagree',
  },
  orderReadableAfterSeconds: {
    takes: 'count',
    says: 'How many seconds after it was placed an order can be read.',
    source: 'UNCONFIRMED; the Thank You page may be quicker',
  },
  throttledStatus: {
    takes: [200, 429],
    says: 'The HTTP status of an answer that says THROTTLED.',
    source: '200 in practice, 429 documented for the API in general',
  },
  protectedCustomerData: {
    takes: ['null', 'error'],
    says: 'What an app without level 2 gets for names, addresses, phones and e-mails.',
    source: 'null is documented; some apps report errors',
  },
  webhookDuplicates: {
    takes: [false, true],
    says: 'Whether every webhook that was accepted arrives once more.',
    source: 'duplicates are documented as possible',
  },
  webhookReordering: {
    takes: [false, true],
    says: 'Whether webhooks that are due together go out last first.',
    source: 'there is no ordering guarantee',
  },
};

/** The names of all switches. */
export const SWITCH_NAMES: readonly (keyof Switches)[] = Object.keys(SWITCH_FACTS).filter(isSwitch);

/**
 * Puts a position that somebody typed into a switch's own terms: `'true'`, `'900'`, `'null'`, `'refuses'`.
 *
 * @throws Error that says which switches there are, or which positions the switch has.
 */
export function parseSwitch(name: string, text: string, place = name): Partial<Switches> {
  if (!isSwitch(name))
    return refuseJson(place, `there is no switch "${name}". Switches: ${SWITCH_NAMES.join(', ')}.`);
  return { [name]: parsePosition(SWITCH_FACTS[name].takes, text, place) };
}

/** An object of switches and their positions, in a seed or scenario file. */
export const readSwitches: Read<Partial<Switches>> = (value, place) =>
  Object.assign(
    {},
    ...Object.entries(readAnyObject(value, place)).map(([name, position]) =>
      parseSwitch(name, String(position), `${place}.${name}`),
    ),
  );

/** Which positions a switch has, in words. */
export function listPositions(takes: SwitchFacts<unknown>['takes']): string {
  if (typeof takes !== 'string') return takes.map(String).join(', ');
  return {
    count: 'a whole number',
    'count-or-null': 'a whole number, or null',
    amount: 'an amount such as 2000.00',
  }[takes];
}

function parsePosition(takes: SwitchFacts<unknown>['takes'], text: string, place: string): unknown {
  if (typeof takes !== 'string') {
    const position = takes.find((each) => String(each) === text);
    if (position !== undefined) return position;
  } else if (takes === 'amount') {
    if (/^\d+(\.\d+)?$/.test(text)) return text;
  } else {
    if (takes === 'count-or-null' && text === 'null') return null;
    if (/^\d+$/.test(text)) return Number(text);
  }
  return refuseJson(place, `it takes ${listPositions(takes)}, not "${text}".`);
}

function isSwitch(name: string): name is keyof Switches {
  return Object.hasOwn(SWITCH_FACTS, name);
}
