import { readChoice, readObject, readText, refuseJson, type Fields, type Read } from '../json/read-json.ts';
import type { HoldReason } from '../orders/fulfillment-record.ts';
import type { Outcome } from '../orders/outcome.ts';
import type { PaymentOutcome } from '../payments/pay-balance.ts';
import { CANCEL_REASONS } from '../seeds/read-orders.ts';
import type { Verbs } from '../simulator.ts';
import { findOrderId } from './find-order-id.ts';
import { insist, type Step } from './step.ts';

const PAYMENT_OUTCOMES = ['paid', 'declined', 'late'] as const satisfies readonly PaymentOutcome[];

const HOLD_REASONS = [
  'AWAITING_PAYMENT',
  'AWAITING_RETURN_ITEMS',
  'HIGH_RISK_OF_FRAUD',
  'INCORRECT_ADDRESS',
  'INVENTORY_OUT_OF_STOCK',
  'ONLINE_STORE_POST_PURCHASE_CROSS_SELL',
  'OTHER',
  'UNKNOWN_DELIVERY_DATE',
] as const satisfies readonly HoldReason[];

type Act = (verbs: Verbs, orderId: string) => Outcome;

/** What can be done to an order, with the fields that each takes beside `do` and `order`. */
const VERBS: Readonly<Record<string, (fields: Fields) => Act>> = {
  fulfil: (fields) => {
    const options = {
      ...fields.pick('lineId', readText),
      ...fields.pick('company', readText),
      ...fields.pick('trackingNumber', readText),
    };
    return (verbs, orderId) => verbs.fulfil(orderId, options);
  },
  scan: (fields) => {
    const parcel = fields.pick('fulfillmentId', readText);
    return (verbs, orderId) => verbs.scan(orderId, parcel);
  },
  deliver: (fields) => {
    const parcel = fields.pick('fulfillmentId', readText);
    return (verbs, orderId) => verbs.deliver(orderId, parcel);
  },
  delay: (fields) => {
    const parcel = fields.pick('fulfillmentId', readText);
    return (verbs, orderId) => verbs.delay(orderId, parcel);
  },
  cancel: (fields) => {
    const options = fields.pick('reason', readChoice(CANCEL_REASONS));
    return (verbs, orderId) => verbs.cancel(orderId, options);
  },
  pay: (fields) => {
    const options = {
      ...fields.pick('outcome', readChoice(PAYMENT_OUTCOMES)),
      ...fields.pick('amount', readText),
    };
    return (verbs, orderId) => verbs.pay(orderId, options);
  },
  capture: () => (verbs, orderId) => verbs.capture(orderId),
  refund: (fields) => {
    const options = fields.pick('amount', readText);
    return (verbs, orderId) => verbs.refund(orderId, options);
  },
  hold: (fields) => {
    const options = fields.pick('reason', readChoice(HOLD_REASONS));
    return (verbs, orderId) => verbs.hold(orderId, options);
  },
  release: (fields) => {
    const options = fields.pick('holdId', readText);
    return (verbs, orderId) => verbs.release(orderId, options);
  },
};

/** `{ "do": "fulfil", "order": "#1001", … }`: what a merchant, a warehouse, a carrier or the shopper does to an order. */
export const readVerb: Read<Step> = (value, place) =>
  readObject((fields): Step => {
    const name = fields.must('do', readText);
    const read = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
    if (read === undefined)
      return refuseJson(place, `there is no verb "${name}". Verbs: ${Object.keys(VERBS).join(', ')}.`);
    const order = fields.must('order', readText);
    const act = read(fields);
    return ({ simulator }) => insist(act(simulator, findOrderId(order, simulator.state)));
  })(value, place);
