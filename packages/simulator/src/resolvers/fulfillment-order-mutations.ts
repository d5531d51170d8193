import {
  findFulfillmentOrder,
  isActive,
  isWithService,
  type FoundFulfillmentOrder,
} from '../fulfillment-orders/find-fulfillment-order.ts';
import { placeHold, releaseHolds } from '../fulfillment-orders/hold.ts';
import { areErrors, isEverything, pickUnits, splitOff } from '../fulfillment-orders/split-off.ts';
import type { CodedError } from '../orders/coded-error.ts';
import type { HoldReason } from '../orders/fulfillment-record.ts';
import { toInstant } from '../shop/instant.ts';
import { resolveFulfillmentOrder, resolveHold } from './fulfillment-order.ts';
import { readId, readObject, readString, type Args, type Resolved } from './resolved.ts';
import { readUnitsInput } from './units-input.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** Holds and splits of fulfilment orders. */
export function resolveFulfillmentOrderMutations(world: World): Resolved {
  return {
    fulfillmentOrderHold: (args: Args) => hold(args, world),
    fulfillmentOrderReleaseHold: (args: Args) => release(args, world),
    fulfillmentOrderSplit: (args: Args) => split(args, world),
  };
}

const NOTHING_HELD = { fulfillmentHold: null, fulfillmentOrder: null, remainingFulfillmentOrder: null };

function hold(args: Args, world: World): Resolved {
  const found = find(args, 'id', world);
  if (found === null) return answerRefused([unknown(['id'])], NOTHING_HELD, world);
  const { order, fulfillmentOrder } = found;
  const input = readObject(args['fulfillmentHold']);
  const placed = placeHold(
    found,
    {
      reason: readReason(input),
      reasonNotes: readString(input, 'reasonNotes'),
      handle: readString(input, 'handle') ?? '',
      appId: world.app.id,
      units: readUnitsInput(input['fulfillmentOrderLineItems']),
    },
    readMoment(world),
  );
  if (!('hold' in placed)) return answerRefused(placed, NOTHING_HELD, world);
  const { hold: added, remaining } = placed;
  world.noteChange(order, `put on hold (${added.displayReason.toLowerCase()})`);
  return {
    fulfillmentHold: () => resolveHold(added, world),
    fulfillmentOrder: () => resolveFulfillmentOrder(fulfillmentOrder, order, world),
    remainingFulfillmentOrder: () =>
      remaining === null ? null : resolveFulfillmentOrder(remaining, order, world),
    userErrors: [],
  };
}

function release(args: Args, world: World): Resolved {
  const found = find(args, 'id', world);
  if (found === null) return answerRefused([unknown(['id'])], { fulfillmentOrder: null }, world);
  const { order, fulfillmentOrder } = found;
  const given = Array.isArray(args['holdIds']) ? args['holdIds'].map(String) : [];
  const holdIds = given.map((id) => readId({ id }, 'id', ['FulfillmentHold']));
  const released = releaseHolds(fulfillmentOrder, holdIds, toInstant(world.now()));
  if (released.length > 0) {
    const reasons = released.map(({ displayReason }) => displayReason.toLowerCase());
    world.noteChange(order, `released from hold (${reasons.join(', ')})`);
  }
  return {
    fulfillmentOrder: () => resolveFulfillmentOrder(fulfillmentOrder, order, world),
    userErrors: [],
  };
}

const SPLIT_CODES = {
  duplicate: 'INVALID_LINE_ITEM_QUANTITY',
  notPositive: 'GREATER_THAN',
  invalid: 'INVALID_LINE_ITEM_QUANTITY',
} as const;

// All of the splits, or none of them.
function split(args: Args, world: World): Resolved {
  const inputs = Array.isArray(args['fulfillmentOrderSplits']) ? args['fulfillmentOrderSplits'] : [];
  const errors: CodedError[] = [];
  const splits = inputs.flatMap((each, index) => {
    const input = readObject(each);
    const at = ['fulfillmentOrderSplits', String(index)];
    const found = find(input, 'fulfillmentOrderId', world);
    if (found === null) {
      errors.push(unknown([...at, 'fulfillmentOrderId']));
      return [];
    }
    const units = pickSplit(found, input, at);
    if (areErrors(units)) {
      errors.push(...units);
      return [];
    }
    return [{ ...found, units }];
  });
  if (errors.length > 0) return answerRefused(errors, { fulfillmentOrderSplits: null }, world);
  const results = splits.map(({ order, fulfillmentOrder, units }) => {
    const created = splitOff(order, fulfillmentOrder, units, readMoment(world));
    world.noteChange(order, 'split a fulfilment order in two');
    world.emit('fulfillment_orders/split', {
      fulfillmentOrder,
      remaining: created,
      units: created.lines.map(({ id, total }) => ({ id, quantity: total })),
    });
    return {
      fulfillmentOrder: () => resolveFulfillmentOrder(fulfillmentOrder, order, world),
      remainingFulfillmentOrder: () => resolveFulfillmentOrder(created, order, world),
      replacementFulfillmentOrder: null,
    };
  });
  return { fulfillmentOrderSplits: results, userErrors: [] };
}

function pickSplit({ fulfillmentOrder }: FoundFulfillmentOrder, input: Args, at: readonly string[]) {
  const field = [...at, 'fulfillmentOrderLineItems'];
  const wanted = readUnitsInput(input['fulfillmentOrderLineItems']);
  if (wanted.length === 0) {
    const message = 'No line items were provided to split.';
    return [{ field, message, code: 'NO_LINE_ITEMS_PROVIDED_TO_SPLIT' }];
  }
  if (
    !isActive(fulfillmentOrder) ||
    fulfillmentOrder.status === 'ON_HOLD' ||
    isWithService(fulfillmentOrder)
  ) {
    return [
      {
        field: [...at, 'fulfillmentOrderId'],
        message: 'The fulfillment order is not in a splittable state.',
        code: null,
      },
    ];
  }
  const units = pickUnits(fulfillmentOrder, wanted, field, SPLIT_CODES);
  if (!areErrors(units) && isEverything(fulfillmentOrder, units)) {
    const message = 'All of the fulfillment order cannot be split off.';
    return [{ field, message, code: 'INVALID_LINE_ITEM_QUANTITY' }];
  }
  return units;
}

function find(args: Args, name: string, world: World): FoundFulfillmentOrder | null {
  return findFulfillmentOrder(world.state.orders, readId(args, name, ['FulfillmentOrder']));
}

function unknown(field: readonly string[]): CodedError {
  return { field, message: 'The fulfillment order could not be found.', code: 'FULFILLMENT_ORDER_NOT_FOUND' };
}

function readMoment({ state, now }: World) {
  return { at: toInstant(now()), nextId: () => state.nextId++ };
}

const REASONS: readonly HoldReason[] = [
  'AWAITING_PAYMENT',
  'AWAITING_RETURN_ITEMS',
  'HIGH_RISK_OF_FRAUD',
  'INCORRECT_ADDRESS',
  'INVENTORY_OUT_OF_STOCK',
  'ONLINE_STORE_POST_PURCHASE_CROSS_SELL',
  'UNKNOWN_DELIVERY_DATE',
];

// The schema has made sure that it is one of them, or OTHER.
function readReason(input: Args): HoldReason {
  return REASONS.find((reason) => reason === input['reason']) ?? 'OTHER';
}
