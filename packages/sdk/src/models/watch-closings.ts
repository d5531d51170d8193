import { effect } from '@preact/signals-core';

import { systemClock } from '../clock.ts';
import type { EditWindowOptions } from './edit-window.ts';
import { eachWindow } from './open-kinds.ts';
import type { OrderModel } from './order.ts';
import { atInstant } from './timers.ts';

/** Reads an order again whenever one of its edit windows closes: the server's clock decides (rule E3). Gives back what stops it. */
export function watchClosings(
  { order, refresh }: Pick<OrderModel, 'order' | 'refresh'>,
  { clock = systemClock }: EditWindowOptions = {},
): () => void {
  return effect(() => {
    const closings = eachWindow(order.value).flatMap(([, window]) =>
      window.status === 'open' && window.closesAt ? [window.closesAt.at] : [],
    );
    const [next] = closings.toSorted((one, other) => Date.parse(one) - Date.parse(other));
    return next ? atInstant(clock, next, () => void refresh()) : undefined;
  });
}
