import type { WatchedClock } from './clock.ts';
import { holdOrder, releaseOrder } from './fulfillment-orders/merchant-hold.ts';
import { cancelOrder } from './orders/cancel-order.ts';
import { fulfilOrder } from './orders/fulfil-order.ts';
import { delayParcel, deliverParcel, scanParcel, type Move } from './orders/move-parcel.ts';
import type { OrderRecord } from './orders/order-record.ts';
import { DONE, refuse, type Outcome } from './orders/outcome.ts';
import { captureEverything, refundMoney } from './payments/merchant-money.ts';
import { payBalance } from './payments/pay-balance.ts';
import { parseGid } from './shop/gid.ts';
import { toInstant } from './shop/instant.ts';
import { readMinor } from './shop/markets.ts';
import type { ShopState } from './shop/shop-state.ts';
import type { Verbs } from './simulator.ts';
import type { Switches } from './switches.ts';
import type { PostOffice } from './webhooks/post-office.ts';
import { watchOrders } from './webhooks/watch-orders.ts';

export interface VerbOptions {
  readonly clock: Pick<WatchedClock, 'now'>;
  readonly readState: () => ShopState;
  readonly nextId: () => number;
  readonly switches: Pick<Switches, 'latePaymentSeconds'>;
  readonly postOffice: PostOffice;
  readonly onChange: () => void;
}

/** What a merchant, a warehouse, a carrier or the platform does to the shop. Subscribers are told afterwards. */
export function createVerbs({
  clock,
  readState,
  nextId,
  switches,
  postOffice,
  onChange,
}: VerbOptions): Verbs {
  const { now } = clock;
  const findOrder = (orderId: string) => readState().orders.find(({ id }) => id === readId(orderId));
  const act = (orderId: string, verb: (order: OrderRecord) => Outcome): Outcome => {
    const order = findOrder(orderId);
    if (order === undefined) return refuse(`There is no order ${orderId}.`);
    const tell = watchOrders(readState, postOffice);
    const outcome = verb(order);
    tell(postOffice.openAction());
    if (outcome.isDone) onChange();
    return outcome;
  };
  const moment = () => ({ at: toInstant(now()), nextId });
  const move = (fulfillmentId: string | undefined): Move => ({
    ...(fulfillmentId === undefined ? {} : { fulfillmentId: readId(fulfillmentId) }),
    now: now(),
    nextId,
    origin: readState().shop.location,
  });

  return {
    fulfil: (orderId, { lineId, ...rest } = {}) =>
      act(orderId, (order) =>
        fulfilOrder(order, lineId === undefined ? rest : { ...rest, lineId: readId(lineId) }, now(), nextId),
      ),
    scan: (orderId, { fulfillmentId } = {}) =>
      act(orderId, (order) => scanParcel(order, move(fulfillmentId))),
    deliver: (orderId, { fulfillmentId } = {}) =>
      act(orderId, (order) => deliverParcel(order, move(fulfillmentId))),
    delay: (orderId, { fulfillmentId } = {}) =>
      act(orderId, (order) => delayParcel(order, move(fulfillmentId))),
    cancel: (orderId, { reason = 'STAFF' } = {}) =>
      act(orderId, (order) =>
        cancelOrder(
          order,
          { reason, refund: 'original', restockInto: readState() },
          { at: toInstant(now()), nextId },
        ),
      ),
    pay: (orderId, { outcome = 'paid', amount } = {}) =>
      act(orderId, (order) =>
        withAmount(order, amount, (minor) =>
          payBalance(
            order,
            {
              outcome,
              lateSeconds: switches.latePaymentSeconds,
              ...(minor === undefined ? {} : { amount: minor }),
            },
            readState().jobs,
            moment(),
          ),
        ),
      ),
    capture: (orderId) => act(orderId, (order) => captureEverything(order, moment())),
    refund: (orderId, { amount } = {}) =>
      act(orderId, (order) =>
        withAmount(order, amount, (minor) =>
          refundMoney(order, minor, { ...moment(), catalogue: readState() }),
        ),
      ),
    hold: (orderId, { reason = 'OTHER' } = {}) => act(orderId, (order) => holdOrder(order, reason, moment())),
    release: (orderId, { holdId } = {}) =>
      act(orderId, (order) =>
        releaseOrder(order, holdId === undefined ? undefined : readId(holdId), toInstant(now())),
      ),

    announce(topic, orderId) {
      const emit = postOffice.openAction();
      if (topic === 'app/uninstalled' || topic === 'shop/redact') {
        emit(topic, null);
      } else {
        const order = orderId === undefined ? undefined : findOrder(orderId);
        if (order === undefined)
          return refuse(`${topic} is about an order; there is no order ${orderId ?? '(none given)'}.`);
        emit(topic, { order });
      }
      onChange();
      return DONE;
    },
    changeStanding(standing) {
      readState().platform.standing = standing;
      onChange();
    },
  };
}

function withAmount(
  { presentmentCurrencyCode: currency }: OrderRecord,
  amount: string | undefined,
  act: (minor: number | undefined) => Outcome,
): Outcome {
  if (amount === undefined) return act(undefined);
  const minor = readMinor(amount, currency);
  return minor === null
    ? refuse(`${amount} is not an amount in ${currency}. Write it like 4.00.`)
    : act(minor);
}

function readId(id: string): number {
  return parseGid(id)?.id ?? Number(id);
}
