import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { Switches } from '../switches.ts';

/** What a resolver may look at, and what it must say: which orders it changed, and what it refused. */
export interface World {
  readonly state: ShopState;
  readonly switches: Switches;
  /** Where the simulator itself is reached, without a slash at the end; pictures live there. */
  readonly origin: string;
  readonly now: () => Date;
  /** Notes what a mutation did to an order. `text` is shown in the order's timeline. */
  readonly noteChange: (order: OrderRecord, text: string) => void;
  /** Notes why a mutation was refused, for the request log. */
  readonly noteUserErrors: (errors: readonly UserError[]) => void;
}
