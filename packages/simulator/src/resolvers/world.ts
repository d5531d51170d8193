import type { GraphQLSchema } from 'graphql';

import type { Plan } from '../admin-graphql/bucket.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import type { App } from '../platform/app.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { Switches } from '../switches.ts';
import type { Emit } from '../webhooks/emit.ts';

/** What a resolver may look at, and what it must say: which orders it changed, and what it refused. */
export interface World {
  /** Shopify's own; some facts stand in its descriptions only. */
  readonly schema: GraphQLSchema;
  readonly state: ShopState;
  readonly switches: Switches;
  /** What the merchant pays for. */
  readonly plan: Plan;
  /** Where the simulator itself is reached, without a slash at the end; pictures live there. */
  readonly origin: string;
  readonly now: () => Date;
  /** The app that asks. */
  readonly app: App;
  /** What its token may do. */
  readonly scopes: readonly string[];
  /**
   * Tells subscribers what a record cannot show by itself (`orders/edited`, a fulfilment order that was moved). What
   * shows in an order (new refunds, parcels, holds, states) is told without being asked for, after the mutation.
   */
  readonly emit: Emit;
  /** Notes what a mutation did to an order. `text` is shown in the order's timeline. */
  readonly noteChange: (order: OrderRecord, text: string) => void;
  /** Notes why a mutation was refused, for the request log. */
  readonly noteUserErrors: (errors: readonly UserError[]) => void;
}
