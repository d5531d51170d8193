import type { GraphQLSchema } from 'graphql';

import { findAccessTable, type AccessTable } from '../access/access-table.ts';
import { guardFields } from '../access/guard-fields.ts';
import { describeSchema } from '../admin-schema/describe-schema.ts';
import { ConnectionDroppedError, holdAnswer, type ClaimedFault, type Faults } from '../faults.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import type { App, Caller } from '../platform/app.ts';
import { findCaller } from '../platform/find-caller.ts';
import type { LoggedRequest } from '../request-log.ts';
import { resolveField } from '../resolvers/resolve-field.ts';
import type { Args } from '../resolvers/resolved.ts';
import { toInstant } from '../shop/instant.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { Switches } from '../switches.ts';
import type { PostOffice } from '../webhooks/post-office.ts';
import { watchOrders } from '../webhooks/watch-orders.ts';
import { admitRequest, type Admitted } from './admit-request.ts';
import { createBucket, type Plan } from './bucket.ts';
import { computeActualCost, computeRequestedCost, describeCosts, MAX_QUERY_COST } from './cost.ts';
import type { Operation } from './operation.ts';
import { pickRefusedField, refuseMutation } from './refuse-mutation.ts';
import {
  answerInternalError,
  answerInvalid,
  answerJson,
  answerThrottled,
  answerTooCostly,
  type CostReport,
} from './responses.ts';
import { readOperation, runOperation } from './run-operation.ts';

export interface AdminApiOptions {
  readonly schema: GraphQLSchema;
  readonly apps: readonly App[];
  readonly origin: string;
  readonly plan: Plan;
  readonly switches: Switches;
  readonly now: () => Date;
  readonly faults: Faults;
  readonly readState: () => ShopState;
  readonly postOffice: PostOffice;
  readonly onChange: () => void;
  readonly onRequest: (request: LoggedRequest) => void;
}

/** The Admin GraphQL API of one shop, for its apps. */
export interface AdminApi {
  /** @throws ConnectionDroppedError, or the reason the request was aborted for, where a fault asks for it. */
  answer(request: Request): Promise<Response>;
}

/** What is known of a request when it is written down. */
type Outcome = Pick<LoggedRequest, 'requestedQueryCost' | 'actualQueryCost' | 'userErrors' | 'errors'>;

/** An answer, and what is written down about it. */
interface Answered {
  readonly response: Response;
  readonly outcome: Outcome;
}

const NO_OUTCOME: Outcome = { requestedQueryCost: null, actualQueryCost: null, userErrors: [], errors: [] };

export function createAdminApi(options: AdminApiOptions): AdminApi {
  const { schema, apps, faults, switches, now, readState, postOffice } = options;
  const table = findAccessTable(schema);
  const buckets = new Map(apps.map((app) => [app.clientId, createBucket(options.plan, now)]));
  let requestCount = 0;

  const log = (operation: Operation | null, status: number | null, outcome: Outcome) =>
    options.onRequest({
      at: toInstant(now()),
      operationName: operation?.name ?? null,
      kind: operation?.definition.operation ?? null,
      rootFields: operation?.rootFields ?? [],
      status,
      ...outcome,
    });

  async function answer(request: Request): Promise<Response> {
    const { platform } = readState();
    const admitted = await admitRequest(request, {
      standing: platform.standing,
      findCaller: (token) => findCaller(apps, platform, token, now()),
    });
    if (admitted instanceof Response) {
      log(null, admitted.status, NO_OUTCOME);
      return admitted;
    }
    const read = readOperation(schema, admitted.request);
    const operation = 'operation' in read ? read.operation : null;
    const { acts, fault } = faults.claim([
      ...(operation?.name ? [operation.name] : []),
      ...(operation?.rootFields ?? []),
    ]);
    for (const act of acts) await act();

    if (fault?.spec.kind === 'drop-before') {
      log(operation, null, NO_OUTCOME);
      throw new ConnectionDroppedError('fetch failed: the connection was dropped before the request arrived');
    }
    const answered =
      refuseFor(fault) ??
      ('operation' in read ? await charge(read.operation, admitted, fault) : reject(read.errors));
    if (fault?.spec.kind === 'drop-after') {
      log(operation, null, answered.outcome);
      throw new ConnectionDroppedError('fetch failed: the connection was dropped before the answer arrived');
    }
    try {
      if (fault?.spec.kind === 'slow') await holdAnswer(fault, request.signal);
    } catch (reason) {
      log(operation, null, answered.outcome);
      throw reason;
    }
    log(operation, answered.response.status, answered.outcome);
    return answered.response;
  }

  async function charge(
    operation: Operation,
    { caller, debugsCost }: Admitted,
    fault: ClaimedFault | null,
  ): Promise<Answered> {
    const bucket = buckets.get(caller.app.clientId) ?? createBucket(options.plan, now);
    const requestedQueryCost = computeRequestedCost(operation);
    const unrun = { ...NO_OUTCOME, requestedQueryCost };
    if (requestedQueryCost > MAX_QUERY_COST) {
      const response = answerTooCostly(requestedQueryCost, MAX_QUERY_COST);
      return { response, outcome: { ...unrun, errors: ['MAX_COST_EXCEEDED'] } };
    }
    if (fault?.spec.kind === 'throttle') bucket.drain();
    if (!bucket.take(requestedQueryCost)) {
      const cost = { requestedQueryCost, actualQueryCost: null, throttleStatus: bucket.status };
      return {
        response: answerThrottled(cost, switches.throttledStatus),
        outcome: { ...unrun, errors: ['Throttled'] },
      };
    }
    const { result, userErrors, note } = await run(operation, caller, fault);
    const actualQueryCost = computeActualCost(operation, result.data);
    bucket.giveBack(requestedQueryCost - actualQueryCost);
    note({ requestedQueryCost, actualQueryCost });
    const cost: CostReport = {
      requestedQueryCost,
      actualQueryCost,
      throttleStatus: bucket.status,
      ...(debugsCost ? { fields: describeCosts(operation) } : {}),
    };
    const errors = result.errors?.map((each) => each.message) ?? [];
    return {
      response: answerJson({ ...result, extensions: { cost } }),
      outcome: { requestedQueryCost, actualQueryCost, userErrors, errors },
    };
  }

  async function run(operation: Operation, caller: Caller, fault: ClaimedFault | null) {
    const isMutation = operation.definition.operation === 'mutation';
    const changes: { readonly order: OrderRecord; readonly text: string }[] = [];
    const userErrors: UserError[] = [];
    const emit = postOffice.openAction();
    const tell = isMutation ? watchOrders(readState, postOffice) : () => {};
    const isTrusted = table === null || mayEverything(caller, table);
    const hidesCustomerData = switches.protectedCustomerData === 'null';
    const resolve = isTrusted ? resolveField : guardFields(resolveField, table, caller, hidesCustomerData);
    const world = {
      schema,
      state: readState(),
      switches,
      plan: options.plan,
      origin: options.origin,
      now,
      app: caller.app,
      scopes: caller.scopes,
      emit,
      noteChange: (order: OrderRecord, text: string) => {
        order.updatedAt = toInstant(now());
        changes.push({ order, text });
      },
      noteUserErrors: (errors: readonly UserError[]) => void userErrors.push(...errors),
    };
    if (operation.rootFields.some(isIntrospective)) describeSchema(schema);
    const replaced = isMutation ? replaceRefused(operation, fault, world.noteUserErrors) : {};
    const result = await runOperation(operation, world, resolve, replaced);
    tell(emit);
    return {
      result,
      userErrors,
      note(cost: { readonly requestedQueryCost: number; readonly actualQueryCost: number }) {
        const at = toInstant(now());
        const api = { operation: operation.name ?? operation.rootFields.join(', '), ...cost };
        for (const { order, text } of changes) order.timeline.push({ at, text, api });
        if (isMutation) options.onChange();
      },
    };
  }

  return {
    async answer(request) {
      requestCount += 1;
      const id = requestCount.toString(16).padStart(12, '0');
      const response = await answer(request);
      response.headers.set('x-request-id', `00000000-0000-4000-8000-${id}`);
      return response;
    },
  };
}

function isIntrospective(rootField: string): boolean {
  return rootField === '__schema' || rootField === '__type';
}

function mayEverything({ app, granted }: Caller, table: AccessTable): boolean {
  return app.customerDataLevel === 2 && table.scopes.every((scope) => granted.has(scope));
}

function reject(errors: Parameters<typeof answerInvalid>[0]): Answered {
  const messages = errors.map((each) => each.message);
  return { response: answerInvalid(errors), outcome: { ...NO_OUTCOME, errors: messages } };
}

/** Faults that answer in the shop's place. */
function refuseFor(fault: ClaimedFault | null): Answered | null {
  if (fault?.spec.kind === 'internal-error') {
    return { response: answerInternalError(), outcome: { ...NO_OUTCOME, errors: ['INTERNAL_SERVER_ERROR'] } };
  }
  if (fault?.spec.kind !== 'status') return null;
  const { status, body } = fault.spec;
  return { response: answerJson(body ?? { errors: `Status ${status}` }, status), outcome: NO_OUTCOME };
}

function replaceRefused(
  operation: Operation,
  fault: ClaimedFault | null,
  noteUserErrors: (errors: readonly UserError[]) => void,
) {
  if (fault?.spec.kind !== 'user-error') return {};
  const { operation: wanted, message, field = ['id'] } = fault.spec;
  const name = pickRefusedField(operation, wanted);
  if (name === null) return {};
  noteUserErrors([{ field, message }]);
  const payload = refuseMutation(operation, name, fault.spec);
  return { [name]: (_args: Args) => payload };
}
