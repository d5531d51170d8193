import type { GraphQLSchema } from 'graphql';

import type { Plan } from './admin-graphql/bucket.ts';
import type { Clock } from './clock.ts';
import type { Fault, FaultSpec, ScriptStep } from './faults.ts';
import type { FulfilOptions } from './orders/fulfil-order.ts';
import type { HoldReason } from './orders/fulfillment-record.ts';
import type { CancelReason } from './orders/order-record.ts';
import type { Outcome } from './orders/outcome.ts';
import type { PaymentOutcome } from './payments/pay-balance.ts';
import type { AppOptions } from './platform/app.ts';
import type { Standing } from './platform/standing.ts';
import type { LoggedRequest } from './request-log.ts';
import type { ShopSeed } from './seeds/shop-seed.ts';
import type { ShopState } from './shop/shop-state.ts';
import type { Minter } from './signatures/create-minter.ts';
import type { Switches } from './switches.ts';
import type { WebhookDeliveryRecord } from './webhooks/delivery-record.ts';

export interface SimulatorOptions {
  /** Shopify's Admin schema; `loadAdminSchema()` of `@amend/simulator/node` reads it. */
  readonly schema: GraphQLSchema;
  /** The clock below the simulator's own, which can be moved ahead of it. Default: the machine's. */
  readonly now?: () => Date;
  /** A shop that was exported earlier. Default: seeded at `now()`. */
  readonly state?: ShopState;
  /** Shopify's Customer Account API schema, from `loadCustomerSchema`. Default: none, and that API answers 404. */
  readonly customerSchema?: GraphQLSchema;
  /** What the shop is seeded with, here and on `reset()`. Default: Nordlys, which sells things for the home. */
  readonly shop?: ShopSeed;
  /** A token of the first app that works from the start. Default {@link DEFAULT_ACCESS_TOKEN}. */
  readonly accessToken?: string;
  /** The app that is installed. Default: one that may do everything. */
  readonly app?: AppOptions;
  /** More apps, with client ids of their own. */
  readonly otherApps?: readonly (AppOptions & { readonly clientId: string })[];
  /** Where this simulator is reached, for the addresses of pictures. Default `https://nordlys.myshopify.com`. */
  readonly origin?: string;
  /** How many points each app has in its bucket. Default `PLANS.standard`. */
  readonly plan?: Plan;
  readonly switches?: Partial<Switches>;
  /** Sends webhooks and proxied requests to apps. Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Aborts when an app takes too long over a webhook. Default: after 5 seconds of real time, as Shopify does. */
  readonly createWebhookTimeLimit?: () => AbortSignal;
  /** Decides how the dice of faults with a probability fall. Default 1. */
  readonly seed?: number;
  /** How many requests `log` keeps, the last ones. Default: all; each takes half a kilobyte. */
  readonly logLimit?: number;
  /** Called after everything that changed the shop; the moment to save it. */
  readonly onChange?: () => void;
}

/** The access token that lets an app in when none was chosen. */
export const DEFAULT_ACCESS_TOKEN = 'shpat_simulator';

/** Topics that can be sent by hand, for what the simulator does not bring about or did before anyone listened. */
export type AnnouncedTopic =
  | 'orders/create'
  | 'orders/updated'
  | 'orders/cancelled'
  | 'orders/paid'
  | 'orders/fulfilled'
  | 'orders/partially_fulfilled'
  | 'customers/data_request'
  | 'customers/redact'
  | 'app/uninstalled'
  | 'shop/redact';

/** What a merchant, a warehouse, a carrier or the platform does to the shop. */
export interface Verbs {
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

  /**
   * Pays what the shopper owes, as if on the payment page. Default outcome `paid`, default amount all of it, in the
   * shopper's currency (`'4.00'`). A `late` payment arrives when the clock has moved on by the switch `latePaymentSeconds`.
   */
  pay(orderId: string, options?: { readonly outcome?: PaymentOutcome; readonly amount?: string }): Outcome;
  /** Captures what is owed from what was authorized. */
  capture(orderId: string): Outcome;
  /** Gives money back. Default amount: what the shop owes the shopper. */
  refund(orderId: string, options?: { readonly amount?: string }): Outcome;
  /** Puts an order on hold in the merchant's name. Default reason `OTHER`. */
  hold(orderId: string, options?: { readonly reason?: HoldReason }): Outcome;
  /** Takes one hold off an order, or all of them, whoever placed them. */
  release(orderId: string, options?: { readonly holdId?: string }): Outcome;

  /** Sends a topic's webhooks as if it had happened now. */
  announce(topic: AnnouncedTopic, orderId?: string): Outcome;
  /** Freezes, locks or closes the shop, or opens it again. */
  changeStanding(standing: Standing): void;
}

/** A Shopify with one shop in it. Ids are Shopify's global ids or the numbers in them. */
export interface Simulator extends Verbs {
  /**
   * Answers the Admin API (`/admin/api/2026-10/graphql.json`), the token endpoint (`/admin/oauth/access_token`), app
   * proxies (`/apps/<subpath>`), the Customer Account API (`/<shop id>/account/customer/api/2026-10/graphql`), the payment page (`/<shop>/order_payment/<order>`), pictures (`/cdn/*.svg`) and the back office (`/`).
   *
   * @throws TypeError where a fault drops the connection; the signal's reason where a held request is aborted.
   */
  fetch(request: Request): Promise<Response>;
  /** The shop as it is now. Look, but change it through the verbs. */
  readonly state: ShopState;
  /** A copy of the shop, to be written as JSON and handed to another simulator. */
  exportState(): ShopState;
  /**
   * Sets the clock back to the one below it and the dice to their seed, seeds the shop anew, and forgets faults, requests
   * and what was spent. Switches stay as they stand.
   */
  reset(): void;

  /** Moves time. */
  readonly clock: Clock;
  /** Every webhook so far, oldest first (the last 500), with each attempt to deliver it. */
  readonly webhooks: readonly WebhookDeliveryRecord[];
  /** Makes tokens and signed requests the way the platform does. */
  readonly mint: Minter;
  /** An order as Liquid templates see it. @throws Error when there is no such order. */
  liquidOrder(orderId: string): Readonly<Record<string, unknown>>;
  /** Takes an app off the shop: its tokens and subscriptions end, and `app/uninstalled` is sent. Default: the first app. */
  uninstall(clientId?: string): void;

  /** How every switch stands. */
  readonly switches: Switches;
  /** Turns switches. What was done stays done. */
  turn(changes: Partial<Switches>): void;

  /** Every request to the Admin API so far, oldest first; the last `logLimit` of them. */
  readonly log: readonly LoggedRequest[];
  /** Makes a request to the Admin API go wrong. */
  fail(spec: FaultSpec): Fault;
  /** The faults that never met the request they were meant for. */
  unusedFaults(): readonly FaultSpec[];
  /** Lays down what happens to the requests to come, one after the other. */
  script(steps: readonly ScriptStep[]): void;
  /** @throws Error that names the faults which never met their request. */
  assertNoUnusedFaults(): void;
}
