import {
  findFulfillmentOrder,
  isActive,
  isWithService,
} from '../fulfillment-orders/find-fulfillment-order.ts';
import { SERVICE_STEPS, takeServiceStep, type ServiceStep } from '../fulfillment-orders/service-requests.ts';
import { areErrors, isEverything, listRest, pickUnits, splitOff } from '../fulfillment-orders/split-off.ts';
import type { FulfillmentOrderRecord, MerchantRequestRecord } from '../orders/fulfillment-record.ts';
import { toInstant } from '../shop/instant.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { notModelled } from './not-modelled.ts';
import { readFlag, readId, readString, type Args, type Resolved } from './resolved.ts';
import { readUnitsInput } from './units-input.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

type RequestTopic =
  | 'fulfillment_orders/fulfillment_request_accepted'
  | 'fulfillment_orders/fulfillment_request_rejected'
  | 'fulfillment_orders/cancellation_request_submitted'
  | 'fulfillment_orders/cancellation_request_accepted'
  | 'fulfillment_orders/cancellation_request_rejected'
  | 'fulfillment_orders/fulfillment_service_failed_to_complete';

/** What a merchant asks of a fulfilment service, and what it answers. */
export function resolveFulfillmentRequests(world: World): Resolved {
  const takes = (step: ServiceStep, topic: RequestTopic) => (args: Args) => take(args, step, topic, world);
  const { acceptRequest, rejectRequest, requestCancellation, acceptCancellation, rejectCancellation, close } =
    SERVICE_STEPS;
  return {
    fulfillmentOrderSubmitFulfillmentRequest: (args: Args) => submit(args, world),
    fulfillmentOrderAcceptFulfillmentRequest: takes(
      acceptRequest,
      'fulfillment_orders/fulfillment_request_accepted',
    ),
    fulfillmentOrderRejectFulfillmentRequest: takes(
      rejectRequest,
      'fulfillment_orders/fulfillment_request_rejected',
    ),
    fulfillmentOrderSubmitCancellationRequest: takes(
      requestCancellation,
      'fulfillment_orders/cancellation_request_submitted',
    ),
    fulfillmentOrderAcceptCancellationRequest: takes(
      acceptCancellation,
      'fulfillment_orders/cancellation_request_accepted',
    ),
    fulfillmentOrderRejectCancellationRequest: takes(
      rejectCancellation,
      'fulfillment_orders/cancellation_request_rejected',
    ),
    fulfillmentOrderClose: takes(close, 'fulfillment_orders/fulfillment_service_failed_to_complete'),
    fulfillmentOrderCancel: (args: Args) => cancel(args, world),
  };
}

function take(args: Args, step: ServiceStep, topic: RequestTopic, world: World): Resolved {
  for (const name of ['estimatedShippedAt', 'lineItems', 'reason']) {
    if (args[name]) throw notModelled(`${name}: of a fulfillment request`);
  }
  const found = find(args, world);
  if (found === null) return answerUnknown({ fulfillmentOrder: null }, world);
  const { order, fulfillmentOrder } = found;
  if (!takeServiceStep(fulfillmentOrder, step, toInstant(world.now()))) {
    return answerWrongState(fulfillmentOrder, { fulfillmentOrder: null }, world);
  }
  if (step === SERVICE_STEPS.requestCancellation) {
    noteRequest('CANCELLATION_REQUEST', fulfillmentOrder, args, world);
  }
  world.noteChange(order, step.text);
  world.emit(topic, { fulfillmentOrder, message: readString(args, 'message') });
  return { fulfillmentOrder: () => resolveFulfillmentOrder(fulfillmentOrder, order, world), userErrors: [] };
}

const NOT_SUBMITTED = {
  originalFulfillmentOrder: null,
  submittedFulfillmentOrder: null,
  unsubmittedFulfillmentOrder: null,
};

function submit(args: Args, world: World): Resolved {
  const found = find(args, world);
  if (found === null) return answerUnknown(NOT_SUBMITTED, world);
  const { order, fulfillmentOrder } = found;
  if (
    !isActive(fulfillmentOrder) ||
    fulfillmentOrder.status === 'ON_HOLD' ||
    isWithService(fulfillmentOrder)
  ) {
    return answerWrongState(fulfillmentOrder, NOT_SUBMITTED, world);
  }
  const field = ['fulfillmentOrderLineItems'];
  const units = pickUnits(
    fulfillmentOrder,
    readUnitsInput(args['fulfillmentOrderLineItems']),
    field,
    NO_CODES,
  );
  if (areErrors(units)) return answerRefused(units, NOT_SUBMITTED, world);
  const at = toInstant(world.now());
  const isPartial = units.length > 0 && !isEverything(fulfillmentOrder, units);
  const rest = isPartial
    ? splitOff(order, fulfillmentOrder, listRest(fulfillmentOrder, units), {
        at,
        nextId: () => world.state.nextId++,
      })
    : null;
  fulfillmentOrder.requestStatus = 'SUBMITTED';
  noteRequest('FULFILLMENT_REQUEST', fulfillmentOrder, args, world);
  fulfillmentOrder.updatedAt = at;
  world.noteChange(order, 'asked a fulfilment service to ship it');
  world.emit('fulfillment_orders/fulfillment_request_submitted', {
    fulfillmentOrder,
    submitted: fulfillmentOrder,
    message: readString(args, 'message'),
  });
  const self = () => resolveFulfillmentOrder(fulfillmentOrder, order, world);
  return {
    originalFulfillmentOrder: self,
    submittedFulfillmentOrder: self,
    unsubmittedFulfillmentOrder: () => (rest === null ? null : resolveFulfillmentOrder(rest, order, world)),
    userErrors: [],
  };
}

function noteRequest(
  kind: MerchantRequestRecord['kind'],
  fulfillmentOrder: FulfillmentOrderRecord,
  args: Args,
  { state, now }: World,
): void {
  const request = {
    id: state.nextId++,
    kind,
    message: readString(args, 'message'),
    notifiesCustomer: readFlag(args, 'notifyCustomer'),
    sentAt: toInstant(now()),
  };
  fulfillmentOrder.requests = [...(fulfillmentOrder.requests ?? []), request];
}

const NO_CODES = { duplicate: null, notPositive: null, invalid: null };

function cancel(args: Args, world: World): Resolved {
  const empty = { fulfillmentOrder: null, replacementFulfillmentOrder: null };
  const found = find(args, world);
  if (found === null) return answerUnknown(empty, world);
  const { order, fulfillmentOrder } = found;
  if (!['SUBMITTED', 'CANCELLATION_REQUESTED'].includes(fulfillmentOrder.requestStatus)) {
    return answerWrongState(fulfillmentOrder, empty, world);
  }
  const at = toInstant(world.now());
  const rest = splitOff(order, fulfillmentOrder, listRest(fulfillmentOrder, []), {
    at,
    nextId: () => world.state.nextId++,
  });
  rest.requestStatus = 'UNSUBMITTED';
  fulfillmentOrder.status = 'CLOSED';
  fulfillmentOrder.requestStatus = 'CLOSED';
  world.noteChange(order, 'took the work back from the fulfilment service');
  world.emit('fulfillment_orders/cancelled', { fulfillmentOrder, replacement: rest });
  return {
    fulfillmentOrder: () => resolveFulfillmentOrder(fulfillmentOrder, order, world),
    replacementFulfillmentOrder: () => resolveFulfillmentOrder(rest, order, world),
    userErrors: [],
  };
}

function find(args: Args, world: World) {
  return findFulfillmentOrder(world.state.orders, readId(args, 'id', ['FulfillmentOrder']));
}

function answerUnknown(empty: Resolved, world: World): Resolved {
  return answerRefused([{ field: ['id'], message: 'Fulfillment order does not exist.' }], empty, world);
}

function answerWrongState(
  { status, requestStatus }: FulfillmentOrderRecord,
  empty: Resolved,
  world: World,
): Resolved {
  const message = `This is not possible while the fulfillment order is ${status.toLowerCase()} and its request ${requestStatus.toLowerCase()}.`;
  return answerRefused([{ field: ['id'], message }], empty, world);
}
