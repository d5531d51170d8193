import type { OrderRecord } from '../orders/order-record.ts';
import { readId, type Args } from './resolved.ts';
import type { World } from './world.ts';

/** Finds the order that an argument names; `undefined` when there is none. */
export function findOrder(args: Args, name: string, { state }: World): OrderRecord | undefined {
  const id = readId(args, name, ['Order']);
  return state.orders.find((each) => each.id === id);
}

export const UNKNOWN_ORDER = 'Order does not exist';
