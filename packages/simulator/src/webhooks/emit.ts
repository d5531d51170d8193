import type {
  FulfillmentEventRecord,
  FulfillmentHoldRecord,
  FulfillmentOrderRecord,
  FulfillmentRecord,
} from '../orders/fulfillment-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { RefundRecord } from '../orders/refund-record.ts';
import type { TransactionRecord } from '../orders/transaction-record.ts';

interface OrderEvent {
  readonly order: OrderRecord;
}

interface FulfillmentOrderEvent {
  readonly fulfillmentOrder: FulfillmentOrderRecord;
}

interface WithMessage extends FulfillmentOrderEvent {
  readonly message: string | null;
}

interface Numbered {
  readonly id: number;
}

/** How many units of a line were added or taken away. */
export interface QuantityDelta extends Numbered {
  readonly delta: number;
}

/** What an order edit did, as `orders/edited` tells it. */
export interface OrderEditEvent {
  readonly id: number;
  readonly createdAt: string;
  readonly notifyCustomer: boolean;
  readonly staffNote: string | null;
  readonly lineItems: {
    readonly additions: readonly QuantityDelta[];
    readonly removals: readonly QuantityDelta[];
  };
  readonly discounts: { readonly additions: readonly Numbered[]; readonly removals: readonly Numbered[] };
  readonly shippingLines: { readonly additions: readonly Numbered[]; readonly removals: readonly Numbered[] };
}

/** Units of a line of a fulfilment order. */
interface FulfillmentOrderUnits extends Numbered {
  readonly quantity: number;
}

/** What each topic is about. */
export interface TopicResources {
  'orders/create': OrderEvent;
  'orders/updated': OrderEvent;
  'orders/edited': OrderEvent & { readonly edit: OrderEditEvent };
  'orders/cancelled': OrderEvent;
  'orders/paid': OrderEvent;
  'orders/fulfilled': OrderEvent;
  'orders/partially_fulfilled': OrderEvent;
  'refunds/create': OrderEvent & { readonly refund: RefundRecord };
  'order_transactions/create': OrderEvent & { readonly transaction: TransactionRecord };
  'fulfillments/create': OrderEvent & { readonly fulfillment: FulfillmentRecord };
  'fulfillments/update': OrderEvent & { readonly fulfillment: FulfillmentRecord };
  'fulfillment_events/create': OrderEvent & {
    readonly fulfillment: FulfillmentRecord;
    readonly event: FulfillmentEventRecord;
  };
  'fulfillment_holds/added': FulfillmentOrderEvent & { readonly hold: FulfillmentHoldRecord };
  'fulfillment_holds/released': FulfillmentOrderEvent & { readonly hold: FulfillmentHoldRecord };
  'fulfillment_orders/placed_on_hold': FulfillmentOrderEvent & {
    readonly hold: FulfillmentHoldRecord;
    /** What was split off because only a part is held. */
    readonly remaining?: FulfillmentOrderRecord;
  };
  'fulfillment_orders/hold_released': FulfillmentOrderEvent;
  'fulfillment_orders/order_routing_complete': FulfillmentOrderEvent;
  'fulfillment_orders/cancelled': FulfillmentOrderEvent & { readonly replacement?: FulfillmentOrderRecord };
  'fulfillment_orders/moved': {
    readonly original: FulfillmentOrderRecord;
    readonly moved: FulfillmentOrderRecord;
    readonly sourceLocationId: number;
    readonly destinationLocationId: number;
    readonly units: readonly FulfillmentOrderUnits[];
  };
  'fulfillment_orders/split': FulfillmentOrderEvent & {
    readonly remaining: FulfillmentOrderRecord;
    readonly units: readonly FulfillmentOrderUnits[];
  };
  'fulfillment_orders/merged': FulfillmentOrderEvent & {
    readonly merged: readonly FulfillmentOrderRecord[];
  };
  'fulfillment_orders/rescheduled': FulfillmentOrderEvent & { readonly fulfillAt: string };
  'fulfillment_orders/scheduled_fulfillment_order_ready': FulfillmentOrderEvent;
  'fulfillment_orders/fulfillment_request_submitted': WithMessage & {
    readonly submitted: FulfillmentOrderRecord;
  };
  'fulfillment_orders/fulfillment_request_accepted': WithMessage;
  'fulfillment_orders/fulfillment_request_rejected': WithMessage;
  'fulfillment_orders/cancellation_request_submitted': WithMessage;
  'fulfillment_orders/cancellation_request_accepted': WithMessage;
  'fulfillment_orders/cancellation_request_rejected': WithMessage;
  'fulfillment_orders/fulfillment_service_failed_to_complete': WithMessage;
  'app/uninstalled': null;
  'customers/data_request': OrderEvent;
  'customers/redact': OrderEvent;
  'shop/redact': null;
}

/** Tells everyone who subscribed to a topic what happened. Their payloads are written at once, and sent soon. */
export type Emit = <Topic extends keyof TopicResources>(
  topic: Topic,
  resource: TopicResources[Topic],
) => void;
