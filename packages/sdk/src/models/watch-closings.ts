import { effect } from '@preact/signals-core';

import { systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Moment, Order } from '../types.ts';
import { eachWindow } from './open-kinds.ts';
import type { OrderModel } from './order.ts';
import { atInstant } from './timers.ts';

/** When the edit windows of an order close that have a time to close, the first of them first. */
export function listClosings(order: Order | null): readonly Moment[] {
  return eachWindow(order)
    .flatMap(([, window]) => (window.status === 'open' && window.closesAt ? [window.closesAt] : []))
    .toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Reads an order again whenever one of its edit windows closes: the server's clock decides (rule E3). Gives back what stops it. */
export function watchClosings(
  { order, refresh }: Pick<OrderModel, 'order' | 'refresh'>,
  clock: Clock = systemClock,
): () => void {
  return effect(() => {
    const [next] = listClosings(order.value);
    return next ? atInstant(clock, next.at, () => void refresh()) : undefined;
  });
}
