import { effect } from '@preact/signals-core';

import type { AddressCorrectionModel } from '../models/address-correction-state.ts';
import { createAddressCorrectionModel } from '../models/address-correction.ts';
import { createCancelOrderModel } from '../models/cancel-order.ts';
import type { CancelOrderModel } from '../models/cancel-order.ts';
import type { EditListModel } from '../models/edit-list.ts';
import { createEditWindowModel } from '../models/edit-window.ts';
import type { EditWindowModel } from '../models/edit-window.ts';
import { createItemSwapModel } from '../models/item-swap.ts';
import type { ItemSwapModel } from '../models/item-swap.ts';
import { createOrderTrackingModel } from '../models/order-tracking.ts';
import type { OrderTrackingModel } from '../models/order-tracking.ts';
import type { OrderModel } from '../models/order.ts';
import type { UpsellModel } from '../models/upsell-state.ts';
import { createUpsellModel } from '../models/upsell.ts';
import type { Sources, Started } from './model-store.ts';
import type { Snapshot } from './snapshot.ts';

/** Shows what a model says now, and again whenever that changes. `start` is always the same function. */
export type UseModel = <Model extends object>(start: (sources: Sources) => Started<Model>) => Snapshot<Model>;

/** One hook for each model. Each component that calls one has a model of its own; the order and its edits are shared. */
export interface Hooks {
  /** The order that everything is about, and how reading it stands. */
  readonly useOrder: () => Snapshot<OrderModel>;
  /** The edits of the order, which are read with the first of these hooks: what is to be paid, what waits for the shop, what became of it. */
  readonly useEdits: () => Snapshot<EditListModel>;
  /** Where the order is. On a server no day is called today or tomorrow. */
  readonly useOrderTracking: () => Snapshot<OrderTrackingModel>;
  /** Until when anything of the order can be changed. On a server no minutes are counted. */
  readonly useEditWindow: () => Snapshot<EditWindowModel>;
  /** Correcting the address. */
  readonly useAddressCorrection: () => Snapshot<AddressCorrectionModel>;
  /** Swapping items; `load` reads what there is to choose from, once the shopper wants to choose. */
  readonly useItemSwap: () => Snapshot<ItemSwapModel>;
  /** Taking an offer, and taking it back; `prepare` asks for its exact price, once the shopper sees it. */
  readonly useUpsell: () => Snapshot<UpsellModel>;
  /** Cancelling the order; `load` reads what there is to choose from. */
  readonly useCancelOrder: () => Snapshot<CancelOrderModel>;
}

/** Makes the hooks of one renderer. */
export function createHooks(useModel: UseModel): Hooks {
  return {
    useOrder: () => useModel(shareOrder),
    useEdits: () => useModel(shareEdits),
    useOrderTracking: () => useModel(startTracking),
    useEditWindow: () => useModel(startWindow),
    useAddressCorrection: () => useModel(startCorrection),
    useItemSwap: () => useModel(startSwap),
    useUpsell: () => useModel(startUpsell),
    useCancelOrder: () => useModel(startCancelling),
  };
}

const nothing = () => {};

const shareOrder = ({ order }: Sources) => ({ model: order, stop: nothing });

function shareEdits({ edits, isMounted }: Sources) {
  if (isMounted) void edits.load();
  return { model: edits, stop: nothing };
}

const startTracking = ({ order, clock }: Sources) => ({
  model: createOrderTrackingModel(order, { clock }),
  stop: nothing,
});

const startWindow = ({ order, clock }: Sources) => begin(createEditWindowModel(order, { clock }));

const startCorrection = (sources: Sources) => begin(createAddressCorrectionModel(sources));

const startSwap = (sources: Sources) => begin(createItemSwapModel(sources));

const startCancelling = (sources: Sources) => begin(createCancelOrderModel(sources));

function startUpsell(sources: Sources) {
  const { order, edits, isMounted } = sources;
  const model = createUpsellModel(sources);
  if (isMounted) void edits.load();
  let isResumed = false;
  const stopResuming = effect(() => {
    const known = order.order.value && edits.edits.value;
    if (!known || isResumed) return;
    isResumed = true;
    model.resume(known);
  });
  return {
    model,
    stop() {
      stopResuming();
      model.dispose();
    },
  };
}

function begin<Model extends { dispose(): void }>(model: Model): Started<Model> {
  return { model, stop: () => model.dispose() };
}
