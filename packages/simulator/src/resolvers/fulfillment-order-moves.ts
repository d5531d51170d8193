import {
  findFulfillmentOrder,
  type FoundFulfillmentOrder,
} from '../fulfillment-orders/find-fulfillment-order.ts';
import { findMergeObstacle, mergeInto } from '../fulfillment-orders/merge.ts';
import { moveFulfillmentOrder } from '../fulfillment-orders/move.ts';
import { areErrors, listRest, pickUnits, type Units } from '../fulfillment-orders/split-off.ts';
import type { CodedError, Moment } from '../orders/coded-error.ts';
import type { FulfillmentOrderRecord } from '../orders/fulfillment-record.ts';
import { toInstant } from '../shop/instant.ts';
import { findLocation, listLocations } from '../shop/locations.ts';
import { resolveFulfillmentOrder } from './fulfillment-order.ts';
import { readId, readObject, type Args, type Resolved } from './resolved.ts';
import { readUnitsInput } from './units-input.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** Fulfilment orders that go to another place, and those that become one again. */
export function resolveFulfillmentOrderMoves(world: World): Resolved {
  return {
    fulfillmentOrderMove: (args: Args) => move(args, world),
    fulfillmentOrderMerge: (args: Args) => merge(listObjects(args['fulfillmentOrderMergeInputs']), world),
  };
}

const NOT_MOVED = {
  movedFulfillmentOrder: null,
  originalFulfillmentOrder: null,
  remainingFulfillmentOrder: null,
};

function move(args: Args, world: World): Resolved {
  const { state } = world;
  const found = findFulfillmentOrder(state.orders, readId(args, 'id', ['FulfillmentOrder']));
  if (found === null) return answerRefused([{ field: ['id'], message: UNKNOWN }], NOT_MOVED, world);
  const locationId = readId(args, 'newLocationId', ['Location']);
  const location = listLocations(state.shop).find((each) => each.id === locationId);
  if (location === undefined) {
    return answerRefused(
      [{ field: ['newLocationId'], message: 'Location does not exist.' }],
      NOT_MOVED,
      world,
    );
  }
  const source = findLocation(state.shop, found.fulfillmentOrder.assignedLocation);
  const result = moveFulfillmentOrder(
    found,
    location.name,
    readUnitsInput(args['fulfillmentOrderLineItems']),
    readMoment(world),
  );
  if (!('moved' in result)) return answerRefused(result, NOT_MOVED, world);
  const { order, fulfillmentOrder } = found;
  const { moved, units, remaining } = result;
  world.noteChange(order, `moved to ${location.name}`);
  world.emit('fulfillment_orders/moved', {
    original: fulfillmentOrder,
    moved,
    sourceLocationId: (source ?? state.shop.location).id,
    destinationLocationId: location.id,
    units: units.map(({ line, quantity }) => ({ id: line.id, quantity })),
  });
  const resolve = (each: FulfillmentOrderRecord | null) => () =>
    each === null ? null : resolveFulfillmentOrder(each, order, world);
  return {
    movedFulfillmentOrder: resolve(moved),
    originalFulfillmentOrder: resolve(fulfillmentOrder),
    remainingFulfillmentOrder: resolve(remaining),
    userErrors: [],
  };
}

const MERGE_CODES = {
  duplicate: 'INVALID_LINE_ITEM_QUANTITY',
  notPositive: 'GREATER_THAN',
  invalid: 'INVALID_LINE_ITEM_QUANTITY',
} as const;

interface Merge {
  readonly target: Source;
  readonly sources: readonly Source[];
}

type Source = FoundFulfillmentOrder & { readonly units: readonly Units[] };

// All of the merges, or none of them.
function merge(inputs: readonly Args[], world: World): Resolved {
  const merges: Merge[] = [];
  for (const [index, input] of inputs.entries()) {
    const taken = merges.flatMap(({ sources }) => sources.map(({ fulfillmentOrder }) => fulfillmentOrder));
    const field = ['fulfillmentOrderMergeInputs', String(index)];
    const read = readMerge(listObjects(input['mergeIntents']), field, taken, world);
    if (!('target' in read)) return answerRefused(read, { fulfillmentOrderMerges: null }, world);
    merges.push(read);
  }
  for (const { target, sources } of merges) carryOut(target, sources, world);
  return {
    fulfillmentOrderMerges: merges.map(({ target: { fulfillmentOrder, order } }) => ({
      fulfillmentOrder: () => resolveFulfillmentOrder(fulfillmentOrder, order, world),
    })),
    userErrors: [],
  };
}

/** @param taken - What an earlier merge of the same request changes. */
function readMerge(
  intents: readonly Args[],
  at: readonly string[],
  taken: readonly FulfillmentOrderRecord[],
  world: World,
): Merge | readonly CodedError[] {
  const sources: Source[] = [];
  for (const [index, intent] of intents.entries()) {
    const field = [...at, 'mergeIntents', String(index)];
    const id = readId(intent, 'fulfillmentOrderId', ['FulfillmentOrder']);
    const found = findFulfillmentOrder(world.state.orders, id);
    if (found === null) return [{ field, message: UNKNOWN, code: 'FULFILLMENT_ORDER_NOT_FOUND' }];
    const units = pickUnits(
      found.fulfillmentOrder,
      readUnitsInput(intent['fulfillmentOrderLineItems']),
      [...field, 'fulfillmentOrderLineItems'],
      MERGE_CODES,
    );
    if (areErrors(units)) return units;
    sources.push({ ...found, units: units.length === 0 ? listRest(found.fulfillmentOrder, []) : units });
  }
  const isTwice = sources.some(({ fulfillmentOrder }) => taken.includes(fulfillmentOrder));
  const obstacle = isTwice ? 'A fulfillment order is in two merges.' : findMergeObstacle(sources);
  const [target] = sources;
  return target === undefined || obstacle !== null
    ? [{ field: at, message: obstacle ?? UNKNOWN, code: null }]
    : { target, sources };
}

function carryOut(target: Source, sources: readonly Source[], world: World): void {
  for (const { fulfillmentOrder, units } of sources) {
    if (fulfillmentOrder !== target.fulfillmentOrder)
      mergeInto(target.fulfillmentOrder, fulfillmentOrder, units, readMoment(world));
  }
  world.noteChange(target.order, 'merged fulfilment orders into one');
  world.emit('fulfillment_orders/merged', {
    fulfillmentOrder: target.fulfillmentOrder,
    merged: sources.map(({ fulfillmentOrder }) => fulfillmentOrder),
  });
}

const UNKNOWN = 'The fulfillment order could not be found.';

function readMoment({ state, now }: World): Moment {
  return { at: toInstant(now()), nextId: () => state.nextId++ };
}

function listObjects(value: unknown): readonly Args[] {
  return Array.isArray(value) ? value.map(readObject) : [];
}
