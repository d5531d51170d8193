import {
  getNamedType,
  isCompositeType,
  isUnionType,
  type FieldNode,
  type GraphQLCompositeType,
  type SelectionSetNode,
} from 'graphql';

import type { Operation } from './operation.ts';
import { collectSelected, listCandidates } from './selections.ts';
import { readIntValue } from './variables.ts';

/**
 * The most that one operation may cost, whatever the plan.
 * https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits
 */
export const MAX_QUERY_COST = 1000;

const MUTATION_COST = 10;
const CONNECTION_COST = 2;
const LARGEST_PAGE = 250;

/**
 * Works out `requestedQueryCost`: what the operation may cost at most, from its text alone.
 *
 * The rule is Shopify's published table (scalar and enum 0, object 1, interface and union the dearest of what they may
 * turn out to be, mutation 10), with three things the table leaves to be measured: a connection costs 2 and its items
 * are scaled by `floor(2 * ln(size))`, so that `variants(first: 250)` counts as 11 items and not 250 (answers published
 * at https://community.shopify.dev/t/23101 and /24364); `pageInfo` and `edges` are free; and a mutation's 10 pay for the
 * plain objects of its payload.
 */
export function computeRequestedCost(operation: Operation): number {
  return costOfSelection(
    operation,
    [operation.definition.selectionSet],
    operation.rootType,
    OBJECT_COST,
    undefined,
  );
}

/** Works out `actualQueryCost`: the same rule, over the objects that were in fact returned. */
export function computeActualCost(operation: Operation, data: unknown): number {
  return costOfSelection(operation, [operation.definition.selectionSet], operation.rootType, OBJECT_COST, {
    data,
  });
}

const OBJECT_COST = 1;
// What a plain object costs inside a mutation's payload.
const PAID_BY_MUTATION = 0;

/** What was answered at this place; absent while the answer is not known. */
type Answer = { readonly data: unknown } | undefined;

function costOfSelection(
  operation: Operation,
  selectionSets: readonly SelectionSetNode[],
  type: GraphQLCompositeType,
  objectCost: number,
  answer: Answer,
): number {
  const costs = [...listCandidates(operation, selectionSets, type)].map((candidate) => {
    let cost = 0;
    for (const [key, fields] of collectSelected(operation, selectionSets, candidate)) {
      const within = answer === undefined ? undefined : { data: readKey(answer.data, key) };
      cost += costOfField(operation, fields, candidate, objectCost, within);
    }
    return cost;
  });
  return Math.max(0, ...costs);
}

function costOfField(
  operation: Operation,
  fields: readonly FieldNode[],
  parentType: GraphQLCompositeType,
  objectCost: number,
  answer: Answer,
): number {
  const [field] = fields;
  if (field === undefined || isUnionType(parentType)) return 0;
  const definition = parentType.getFields()[field.name.value];
  const type = definition && getNamedType(definition.type);
  const wasLeftOut = answer !== undefined && answer.data === undefined;
  if (!isCompositeType(type) || wasLeftOut) return 0;

  const selectionSets = fields.flatMap((each) => each.selectionSet ?? []);
  const costOfOne = (cost: number, data: Answer) =>
    costOfSelection(operation, selectionSets, type, cost, data);
  const costOfItems = (cost: number) =>
    answer === undefined
      ? costOfOne(cost, undefined)
      : Math.max(0, ...listObjects(answer.data).map((data) => costOfOne(cost, { data })));

  if (parentType.name === 'Mutation') return MUTATION_COST + costOfItems(PAID_BY_MUTATION);
  if (type.name === 'PageInfo') return 0;
  if (type.name.endsWith('Edge')) return costOfItems(objectCost);
  if (type.name.endsWith('Connection')) {
    const size = answer === undefined ? readPageSize(operation, field) : countItems(answer.data);
    return CONNECTION_COST + scale(size) * costOfItems(OBJECT_COST);
  }
  return objectCost + costOfItems(objectCost);
}

function readPageSize(operation: Operation, field: FieldNode): number {
  const sizes = (field.arguments ?? [])
    .filter(({ name }) => name.value === 'first' || name.value === 'last')
    .map(({ value }) => readIntValue(operation, value) ?? 0);
  return Math.min(LARGEST_PAGE, Math.max(0, ...sizes));
}

function scale(size: number): number {
  return size === 0 ? 0 : Math.floor(2 * Math.log(Math.max(2, size)));
}

function countItems(connection: unknown): number {
  return Math.max(
    listObjects(readKey(connection, 'nodes')).length,
    listObjects(readKey(connection, 'edges')).length,
  );
}

function listObjects(data: unknown): readonly unknown[] {
  const values: readonly unknown[] = Array.isArray(data) ? data : [data];
  return values.filter((value) => typeof value === 'object' && value !== null);
}

function readKey(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null
    ? Object.entries(data).find(([name]) => name === key)?.[1]
    : undefined;
}
