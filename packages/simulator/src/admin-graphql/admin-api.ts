import type { GraphQLSchema } from 'graphql';

import { ConnectionDroppedError, holdAnswer, type Faults } from '../faults.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import type { LoggedRequest } from '../request-log.ts';
import { toInstant } from '../shop/instant.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { Switches } from '../switches.ts';
import { admitRequest } from './admit-request.ts';
import { createBucket, type Plan } from './bucket.ts';
import { computeActualCost, computeRequestedCost, MAX_QUERY_COST } from './cost.ts';
import type { Operation } from './operation.ts';
import { answerInvalid, answerJson, answerThrottled, answerTooCostly, type CostReport } from './responses.ts';
import { readOperation, runOperation } from './run-operation.ts';

export interface AdminApiOptions {
  readonly schema: GraphQLSchema;
  readonly accessToken: string;
  readonly origin: string;
  readonly plan: Plan;
  readonly switches: Switches;
  readonly now: () => Date;
  readonly faults: Faults;
  readonly readState: () => ShopState;
  readonly onChange: () => void;
  readonly onRequest: (request: LoggedRequest) => void;
}

/** The Admin GraphQL API of one shop, for one app. */
export interface AdminApi {
  /** @throws ConnectionDroppedError, or the reason the request was aborted for, where a fault asks for it. */
  answer(request: Request): Promise<Response>;
}

/** What is known of a request when it is written down. */
type Outcome = Pick<LoggedRequest, 'requestedQueryCost' | 'actualQueryCost' | 'userErrors' | 'errors'>;

const NO_OUTCOME: Outcome = { requestedQueryCost: null, actualQueryCost: null, userErrors: [], errors: [] };

export function createAdminApi(options: AdminApiOptions): AdminApi {
  const { schema, faults, switches, now, plan } = options;
  const bucket = createBucket(plan, now);
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
    const admitted = await admitRequest(request, options.accessToken);
    if (admitted instanceof Response) {
      log(null, admitted.status, NO_OUTCOME);
      return admitted;
    }
    const read = readOperation(schema, admitted);
    const operation = 'operation' in read ? read.operation : null;
    const fault = faults.claim([
      ...(operation?.name ? [operation.name] : []),
      ...(operation?.rootFields ?? []),
    ]);

    if (fault?.spec.kind === 'drop-before') {
      log(operation, null, NO_OUTCOME);
      throw new ConnectionDroppedError('fetch failed: the connection was dropped before the request arrived');
    }
    if (fault?.spec.kind === 'status') {
      const { status, body } = fault.spec;
      log(operation, status, NO_OUTCOME);
      return answerJson(body ?? { errors: `Status ${status}` }, status);
    }

    const { response, outcome } =
      'operation' in read
        ? await charge(read.operation)
        : {
            response: answerInvalid(read.errors),
            outcome: { ...NO_OUTCOME, errors: read.errors.map((each) => each.message) },
          };

    if (fault?.spec.kind === 'drop-after') {
      log(operation, null, outcome);
      throw new ConnectionDroppedError('fetch failed: the connection was dropped before the answer arrived');
    }
    try {
      if (fault?.spec.kind === 'slow') await holdAnswer(fault, request.signal);
    } catch (reason) {
      log(operation, null, outcome);
      throw reason;
    }
    log(operation, response.status, outcome);
    return response;
  }

  async function charge(
    operation: Operation,
  ): Promise<{ readonly response: Response; readonly outcome: Outcome }> {
    const requestedQueryCost = computeRequestedCost(operation);
    const refused = { ...NO_OUTCOME, requestedQueryCost };
    if (requestedQueryCost > MAX_QUERY_COST) {
      const response = answerTooCostly(requestedQueryCost, MAX_QUERY_COST);
      return { response, outcome: { ...refused, errors: ['MAX_COST_EXCEEDED'] } };
    }
    if (!bucket.take(requestedQueryCost)) {
      const cost = { requestedQueryCost, actualQueryCost: null, throttleStatus: bucket.status };
      return {
        response: answerThrottled(cost, switches.throttledStatus),
        outcome: { ...refused, errors: ['Throttled'] },
      };
    }
    return await run(operation, requestedQueryCost);
  }

  async function run(operation: Operation, requestedQueryCost: number) {
    const changes: { readonly order: OrderRecord; readonly text: string }[] = [];
    const userErrors: UserError[] = [];
    const result = await runOperation(operation, {
      state: options.readState(),
      switches,
      origin: options.origin,
      now,
      noteChange: (order, text) => {
        order.updatedAt = toInstant(now());
        changes.push({ order, text });
      },
      noteUserErrors: (errors) => void userErrors.push(...errors),
    });
    const actualQueryCost = computeActualCost(operation, result.data);
    bucket.giveBack(requestedQueryCost - actualQueryCost);
    const at = toInstant(now());
    for (const { order, text } of changes) {
      const api = {
        operation: operation.name ?? operation.rootFields.join(', '),
        requestedQueryCost,
        actualQueryCost,
      };
      order.timeline.push({ at, text, api });
    }
    if (changes.length > 0) options.onChange();
    const cost: CostReport = { requestedQueryCost, actualQueryCost, throttleStatus: bucket.status };
    const errors = result.errors?.map((each) => each.message) ?? [];
    return {
      response: answerJson({ ...result, extensions: { cost } }),
      outcome: { requestedQueryCost, actualQueryCost, userErrors, errors },
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
