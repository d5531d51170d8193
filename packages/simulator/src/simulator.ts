import type { GraphQLSchema } from 'graphql';

import type { Plan } from './admin-graphql/bucket.ts';
import type { Fault, FaultSpec } from './faults.ts';
import type { FulfilOptions } from './orders/fulfil-order.ts';
import type { CancelReason } from './orders/order-record.ts';
import type { Outcome } from './orders/outcome.ts';
import type { LoggedRequest } from './request-log.ts';
import type { ShopState } from './shop/shop-state.ts';
import type { Switches } from './switches.ts';

export interface SimulatorOptions {
  /** Shopify's Admin schema; `loadAdminSchema()` of `@amend/simulator/node` reads it. */
  readonly schema: GraphQLSchema;
  /** The only clock there is. Default: the machine's. */
  readonly now?: () => Date;
  /** A shop that was exported earlier. Default: seeded at `now()`. */
  readonly state?: ShopState;
  /** What `X-Shopify-Access-Token` must say. Default {@link DEFAULT_ACCESS_TOKEN}. */
  readonly accessToken?: string;
  /** Where this simulator is reached, for the addresses of pictures. Default `https://nordlys.myshopify.com`. */
  readonly origin?: string;
  /** How many points an app has. Default `PLANS.standard`. */
  readonly plan?: Plan;
  readonly switches?: Partial<Switches>;
  /** Called after everything that changed the shop; the moment to save it. */
  readonly onChange?: () => void;
}

/** The access token that lets an app in when none was chosen. */
export const DEFAULT_ACCESS_TOKEN = 'shpat_simulator';

/** A Shopify with one shop in it. Ids are Shopify's global ids or the numbers in them. */
export interface Simulator {
  /**
   * Answers the Admin API (`/admin/api/2026-10/graphql.json`), pictures (`/cdn/*.svg`) and the back office (`/`).
   *
   * @throws TypeError where a fault drops the connection; the signal's reason where a held request is aborted.
   */
  fetch(request: Request): Promise<Response>;
  /** The shop as it is now. Look, but change it through the verbs. */
  readonly state: ShopState;
  /** A copy of the shop, to be written as JSON and handed to another simulator. */
  exportState(): ShopState;
  /** Seeds the shop anew at `now()`, and forgets faults, requests and what was spent. */
  reset(): void;

  /** Packs what is left of an order, or one line of it, and hands it to a carrier. */
  fulfil(orderId: string, options?: { readonly lineId?: string } & Omit<FulfilOptions, 'lineId'>): Outcome;
  /** Adds the carrier's next scan. */
  scan(orderId: string, options?: { readonly fulfillmentId?: string }): Outcome;
  /** Adds the scan of delivery. */
  deliver(orderId: string, options?: { readonly fulfillmentId?: string }): Outcome;
  /** Adds a scan that says the parcel is late. */
  delay(orderId: string, options?: { readonly fulfillmentId?: string }): Outcome;
  /** Cancels an order and refunds it. Default reason `STAFF`. */
  cancel(orderId: string, options?: { readonly reason?: CancelReason }): Outcome;

  /** Every request to the Admin API so far, oldest first. */
  readonly log: readonly LoggedRequest[];
  /** Makes a request to the Admin API go wrong. */
  fail(spec: FaultSpec): Fault;
  /** The faults that never met the request they were meant for. */
  unusedFaults(): readonly FaultSpec[];
}
