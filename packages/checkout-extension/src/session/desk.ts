import {
  connect,
  createAddressCorrectionModel,
  createCancelOrderModel,
  createChoiceCalls,
  createEditCalls,
  createEditListModel,
  createEditReads,
  createEditWindowModel,
  createItemSwapModel,
  createOrderCalls,
  createOrderModel,
  createOrderTrackingModel,
  createUpsellModel,
} from '@amend/sdk/light';
import type { ClientOptions, TabStorage } from '@amend/sdk/light';

import { readOwnTimeZone } from '../locale.ts';

/** Everything that can be seen and done about one order: the models of all widgets, on the same order and edits. */
export type Desk = ReturnType<typeof openDesk>;

/** What a desk works with. */
export interface DeskOptions extends ClientOptions {
  readonly timeZone: string;
  /** Remembers what was declined. */
  readonly tab: TabStorage;
}

/** Opens a {@link Desk}, and reads its order and edits. */
export function openDesk({ tab, ...options }: DeskOptions) {
  const connection = connect(options);
  const client = {
    ...createEditCalls(connection),
    ...createEditReads(connection),
    ...createChoiceCalls(connection),
  };
  const order = createOrderModel(createOrderCalls(connection));
  const edits = createEditListModel({ client, order });
  const isOwnTimeZone = options.timeZone === readOwnTimeZone();
  const work = { client, order, edits };
  const models = {
    order,
    edits,
    window: createEditWindowModel(order),
    address: createAddressCorrectionModel(work),
    swap: createItemSwapModel(work),
    upsell: createUpsellModel({ ...work, openStorage: () => tab }),
    cancel: createCancelOrderModel(work),
  };
  void order.load();
  void edits.load();
  return {
    ...models,
    isOwnTimeZone,
    tracking: createOrderTrackingModel(order, { isOwnTimeZone }),
    /** Cancels what is under way; nothing changes afterwards. */
    dispose() {
      for (const { dispose } of Object.values(models)) dispose();
    },
  };
}
