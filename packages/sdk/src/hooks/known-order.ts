import { computed } from '@preact/signals-core';

import type { OrderModel } from '../models/order.ts';
import type { Order } from '../types.ts';

/** Gives an order model an order to begin with, which is not read before somebody asks for a newer one. */
export function beginWith(known: Order | null, model: OrderModel): OrderModel {
  if (!known) return model;
  return {
    ...model,
    order: computed(() => model.order.value ?? known),
    status: computed(() => 'ready' as const),
    load: () => Promise.resolve(),
  };
}
