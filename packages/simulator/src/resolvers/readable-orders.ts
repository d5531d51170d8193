import type { OrderRecord } from '../orders/order-record.ts';
import type { World } from './world.ts';

const DAY_MS = 86_400_000;
/** What an app sees without `read_all_orders`. */
const DAYS_BACK = 60;

/** The orders that the app that asks can find: not too old for its scopes, and not too young for the platform. */
export function listReadableOrders({ state, scopes, switches, now }: World): readonly OrderRecord[] {
  const nowMs = now().getTime();
  const youngestMs = nowMs - switches.orderReadableAfterSeconds * 1000;
  const oldestMs = scopes.includes('read_all_orders') ? -Infinity : nowMs - DAYS_BACK * DAY_MS;
  return state.orders.filter(({ createdAt }) => {
    const createdMs = Date.parse(createdAt);
    return createdMs >= oldestMs && createdMs <= youngestMs;
  });
}
