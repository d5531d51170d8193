import { planCosts, type CostPlan, type PlannedField } from './cost-plan.ts';
import type { Operation } from './operation.ts';
import { readIntValue } from './variables.ts';

/**
 * The most that one operation may cost, whatever the plan.
 * https://shopify.dev/docs/apps/build/apis/graphql-admin/rate-limits
 */
export const MAX_QUERY_COST = 1000;

const MUTATION_COST = 10;
const CONNECTION_COST = 2;
const OBJECT_COST = 1;
// What a plain object costs inside a mutation's payload.
const PAID_BY_MUTATION = 0;
const LARGEST_PAGE = 250;

/** What one field adds to `requestedQueryCost`: one entry of `extensions.cost.fields`. */
export interface FieldCost {
  /** Names in the answer, from the root on. */
  readonly path: readonly string[];
  /** What the field costs by itself. */
  readonly definedCost: number;
  /** With everything below it. */
  readonly requestedTotalCost: number;
  /** What everything below it costs; `null` where nothing can be. */
  readonly requestedChildrenCost: number | null;
}

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
  return costOfPlan({ operation }, planCosts(operation), OBJECT_COST, undefined);
}

/** Works out `actualQueryCost`: the same rule, over the objects that were in fact returned. */
export function computeActualCost(operation: Operation, data: unknown): number {
  return costOfPlan({ operation }, planCosts(operation), OBJECT_COST, { data });
}

/**
 * Takes `requestedQueryCost` apart, for `Shopify-GraphQL-Cost-Debug: 1`. What is deepest comes first, as in the answer
 * published at https://community.shopify.dev/t/23101. Where an interface may turn out to be several things, a field
 * that they share is listed once, at its dearest.
 */
export function describeCosts(operation: Operation): readonly FieldCost[] {
  const fields = new Map<string, FieldCost>();
  costOfPlan({ operation, fields }, planCosts(operation), OBJECT_COST, undefined);
  return [...fields.values()];
}

/** What was answered at this place; absent while the answer is not known. */
type Answer = { readonly data: unknown } | undefined;

interface Reckoning {
  readonly operation: Operation;
  /** By path, where they are wanted. */
  readonly fields?: Map<string, FieldCost>;
}

const ROOT: readonly string[] = [];

function costOfPlan(
  reckoning: Reckoning,
  plan: CostPlan,
  objectCost: number,
  answer: Answer,
  path = ROOT,
): number {
  let most = 0;
  for (const fields of plan) {
    let cost = 0;
    for (const field of fields) {
      const within = answer === undefined ? undefined : { data: readKey(answer.data, field.key) };
      cost += costOfField(reckoning, field, objectCost, within, path);
    }
    most = Math.max(most, cost);
  }
  return most;
}

function costOfField(
  reckoning: Reckoning,
  field: PlannedField,
  objectCost: number,
  answer: Answer,
  parentPath: readonly string[],
): number {
  const path = reckoning.fields === undefined ? ROOT : [...parentPath, field.key];
  if (field.kind === 'leaf') return note(reckoning, path, 0, null);
  if (answer !== undefined && answer.data === undefined) return 0;
  const [own, costOfObjects, times] = chargeField(reckoning, field, objectCost, answer);
  const below =
    answer === undefined
      ? costOfPlan(reckoning, field.below, costOfObjects, undefined, path)
      : Math.max(
          0,
          ...listObjects(answer.data).map((data) =>
            costOfPlan(reckoning, field.below, costOfObjects, { data }),
          ),
        );
  return note(reckoning, path, own, times * below);
}

/** What a field costs by itself, what each object below it costs, and how many of its items are counted. */
function chargeField(
  { operation }: Reckoning,
  { kind, node }: PlannedField,
  objectCost: number,
  answer: Answer,
): readonly [own: number, costOfObjects: number, times: number] {
  switch (kind) {
    case 'mutation':
      return [MUTATION_COST, PAID_BY_MUTATION, 1];
    case 'wrapper':
      return [0, objectCost, 1];
    case 'connection': {
      const size = answer === undefined ? readPageSize(operation, node) : countItems(answer.data);
      return [CONNECTION_COST, OBJECT_COST, scale(size)];
    }
    default:
      return [objectCost, objectCost, 1];
  }
}

function note(
  { fields }: Reckoning,
  path: readonly string[],
  definedCost: number,
  requestedChildrenCost: number | null,
): number {
  const requestedTotalCost = definedCost + (requestedChildrenCost ?? 0);
  if (fields === undefined) return requestedTotalCost;
  const key = path.join(' ');
  if ((fields.get(key)?.requestedTotalCost ?? -1) < requestedTotalCost)
    fields.set(key, { path, definedCost, requestedTotalCost, requestedChildrenCost });
  return requestedTotalCost;
}

function readPageSize(operation: Operation, field: PlannedField['node']): number {
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
  return Array.isArray(data) ? data.filter(isObject) : isObject(data) ? [data] : [];
}

function readKey(data: unknown, key: string): unknown {
  return isObject(data) ? data[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
