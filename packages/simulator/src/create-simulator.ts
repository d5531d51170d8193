import { createAdminApi } from './admin-graphql/admin-api.ts';
import { isAdminPath } from './admin-graphql/admit-request.ts';
import { PLANS } from './admin-graphql/bucket.ts';
import { createBackOffice } from './back-office/back-office.ts';
import { createFaults } from './faults.ts';
import { cancelOrder } from './orders/cancel-order.ts';
import { fulfilOrder } from './orders/fulfil-order.ts';
import { delayParcel, deliverParcel, scanParcel, type Move } from './orders/move-parcel.ts';
import type { OrderRecord } from './orders/order-record.ts';
import { refuse, type Outcome } from './orders/outcome.ts';
import type { LoggedRequest } from './request-log.ts';
import { seedShop } from './seeds/seed-shop.ts';
import { parseGid } from './shop/gid.ts';
import { toInstant } from './shop/instant.ts';
import { checkState } from './shop/shop-state.ts';
import { DEFAULT_ACCESS_TOKEN, type Simulator, type SimulatorOptions } from './simulator.ts';
import { DEFAULT_SWITCHES } from './switches.ts';

/** Starts a Shopify in memory, with the shop it is given or a freshly seeded one. */
export function createSimulator(options: SimulatorOptions): Simulator {
  const { schema, now = () => new Date(), onChange = () => {}, accessToken = DEFAULT_ACCESS_TOKEN } = options;
  let state = options.state === undefined ? seedShop(now()) : structuredClone(checkState(options.state));
  let log: LoggedRequest[] = [];
  const faults = createFaults();
  const openAdminApi = () =>
    createAdminApi({
      schema,
      accessToken,
      origin: options.origin ?? `https://${state.shop.myshopifyDomain}`,
      plan: options.plan ?? PLANS.standard,
      switches: { ...DEFAULT_SWITCHES, ...options.switches },
      now,
      faults,
      readState: () => state,
      onChange,
      onRequest: (request) => void log.push(request),
    });
  let adminApi = openAdminApi();

  const nextId = () => state.nextId++;
  const act = (orderId: string, verb: (order: OrderRecord) => Outcome): Outcome => {
    const id = readId(orderId);
    const order = state.orders.find((each) => each.id === id);
    const outcome = order === undefined ? refuse(`There is no order ${orderId}.`) : verb(order);
    if (outcome.isDone) onChange();
    return outcome;
  };
  const move = (fulfillmentId: string | undefined): Move => ({
    ...(fulfillmentId === undefined ? {} : { fulfillmentId: readId(fulfillmentId) }),
    now: now(),
    nextId,
    origin: state.shop.location,
  });

  const simulator: Simulator = {
    fetch: async (request) =>
      isAdminPath(new URL(request.url).pathname)
        ? await adminApi.answer(request)
        : await backOffice.fetch(request),
    get state() {
      return state;
    },
    exportState: () => structuredClone(state),
    reset() {
      state = seedShop(now());
      log = [];
      faults.clear();
      adminApi = openAdminApi();
      onChange();
    },
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
      act(orderId, (order) => cancelOrder(order, reason, toInstant(now()))),
    get log() {
      return log;
    },
    fail: faults.fail,
    unusedFaults: faults.listUnused,
  };
  const backOffice = createBackOffice(simulator, now);
  return simulator;
}

function readId(id: string): number {
  return parseGid(id)?.id ?? Number(id);
}
