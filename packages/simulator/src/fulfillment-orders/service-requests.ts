import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import { statusWithoutHolds } from './find-fulfillment-order.ts';

type RequestStatus = FulfillmentOrderRecord['requestStatus'];

/** One step of the talk between a merchant and the fulfilment service that does the work. */
export interface ServiceStep {
  /** From which request statuses it can be taken. */
  readonly from: readonly RequestStatus[];
  readonly to: RequestStatus;
  /** What it makes of the fulfilment order's own status; the status it has by its lines when there is none here. */
  readonly status?: FulfillmentOrderRecord['status'];
  /** What was done, for the timeline. */
  readonly text: string;
}

/**
 * The steps, by what they do.
 * https://shopify.dev/docs/apps/build/orders-fulfillment/fulfillment-service-apps/build-for-fulfillment-services
 */
export const SERVICE_STEPS = {
  acceptRequest: {
    from: ['SUBMITTED'],
    to: 'ACCEPTED',
    status: 'IN_PROGRESS',
    text: 'the fulfilment service accepted the work',
  },
  rejectRequest: { from: ['SUBMITTED'], to: 'REJECTED', text: 'the fulfilment service rejected the work' },
  requestCancellation: {
    from: ['SUBMITTED', 'ACCEPTED'],
    to: 'CANCELLATION_REQUESTED',
    status: 'IN_PROGRESS',
    text: 'asked the fulfilment service to stop',
  },
  acceptCancellation: {
    from: ['CANCELLATION_REQUESTED'],
    to: 'CANCELLATION_ACCEPTED',
    text: 'the fulfilment service gave the work back',
  },
  rejectCancellation: {
    from: ['CANCELLATION_REQUESTED'],
    to: 'CANCELLATION_REJECTED',
    status: 'IN_PROGRESS',
    text: 'the fulfilment service goes on with the work',
  },
  close: {
    from: ['ACCEPTED'],
    to: 'CLOSED',
    status: 'INCOMPLETE',
    text: 'the fulfilment service gave up on the rest',
  },
} as const satisfies Readonly<Record<string, ServiceStep>>;

/** Takes a step, if it can be taken. Returns whether it was. */
export function takeServiceStep(
  fulfillmentOrder: FulfillmentOrderRecord,
  step: ServiceStep,
  at: string,
): boolean {
  if (!step.from.includes(fulfillmentOrder.requestStatus)) return false;
  fulfillmentOrder.requestStatus = step.to;
  fulfillmentOrder.status = step.status ?? statusWithoutHolds(fulfillmentOrder);
  fulfillmentOrder.updatedAt = at;
  return true;
}
