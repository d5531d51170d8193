import { execute, GraphQLError, parse, validate, type GraphQLSchema } from 'graphql';

import { parseGraphqlRequest, type GraphqlRequest } from '../admin-graphql/graphql-request.ts';
import { answerJson } from '../admin-graphql/responses.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { resolveField } from '../resolvers/resolve-field.ts';
import { readId, type Args, type Resolved } from '../resolvers/resolved.ts';
import { toGid } from '../shop/gid.ts';
import type { ShopState } from '../shop/shop-state.ts';
import type { CustomerTokenRecord } from './customer-token-record.ts';

export interface CustomerAccountApiOptions {
  /** Shopify's own; without one there is no Customer Account API. */
  readonly schema: GraphQLSchema | null;
  /** Where the simulator is reached, without a slash at the end. */
  readonly origin: string;
  readonly readState: () => ShopState;
  readonly now: () => Date;
}

/** The one version whose schema is played. */
const VERSION = '2026-10';

const DISCOVERY_PATH = '/.well-known/customer-account-api';
const PATH = /^\/(\d+)\/account\/customer\/api\/([^/]+)\/graphql$/;

/** Whether a path is one of the Customer Account API's, of any shop and version. */
export function isCustomerAccountPath(path: string): boolean {
  return path === DISCOVERY_PATH || PATH.test(path);
}

/**
 * Answers `POST /<shop id>/account/customer/api/2026-10/graphql`, which is at `https://shopify.com` in reality, and the
 * discovery document that names it. An order of somebody else is `null`.
 *
 * Source: https://shopify.dev/docs/api/customer. The body of a 401 is UNCONFIRMED, so read the status.
 */
export function createCustomerAccountApi(options: CustomerAccountApiOptions): {
  answer(request: Request): Promise<Response>;
} {
  return { answer: (request) => answer(request, options) };
}

async function answer(request: Request, options: CustomerAccountApiOptions): Promise<Response> {
  const { schema, origin, readState, now } = options;
  const { shop, platform, orders } = readState();
  const { pathname } = new URL(request.url);
  if (schema !== null && pathname === DISCOVERY_PATH && request.method === 'GET') {
    const graphql = `${origin}/${shop.id}/account/customer/api/${VERSION}/graphql`;
    return answerJson({ graphql_api: graphql });
  }
  const [, shopId, version] = PATH.exec(pathname) ?? [];
  if (schema === null || shopId !== String(shop.id) || version !== VERSION || request.method !== 'POST')
    return answerJson({ errors: 'Not Found' }, 404);
  const given = request.headers.get('authorization');
  const token = (platform.customerTokens ?? []).find((each) => each.token === given);
  if (token === undefined || Date.parse(token.expiresAt) <= now().getTime())
    return answerJson({ errors: 'Unauthorized' }, 401);
  const asked = parseGraphqlRequest(await request.text());
  if (asked === null)
    return answerJson({ errors: [{ message: 'Required parameter missing or invalid' }] }, 400);
  return answerJson(await run(schema, asked, token, orders));
}

async function run(
  schema: GraphQLSchema,
  { query, variables, operationName }: GraphqlRequest,
  token: CustomerTokenRecord,
  orders: readonly OrderRecord[],
): Promise<object> {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    return await execute({
      schema,
      document,
      variableValues: variables,
      operationName,
      rootValue: resolveRoot(token, orders),
      fieldResolver: resolveField,
    });
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] };
    throw error;
  }
}

function resolveRoot(token: CustomerTokenRecord, orders: readonly OrderRecord[]): Resolved {
  const own = orders.filter(({ customer }) => customer.id === token.customerId);
  return {
    customer: () => {
      if (token.isLoggedIn) return resolveOwnCustomer(token.customerId);
      throw new GraphQLError(
        'Access denied for customer field. Required access: `customer_read_payment_instrument_authenticated` access scope.',
        { extensions: { code: 'ACCESS_DENIED' } },
      );
    },
    order: (args: Args) => {
      const id = readId(args, 'id', ['Order']);
      const order = own.find((each) => each.id === id);
      return order === undefined ? null : resolveOwnOrder(order);
    },
  };
}

function resolveOwnCustomer(id: number): Resolved {
  return { __typename: 'Customer', id: toGid('Customer', id) };
}

function resolveOwnOrder({ id, name, email, customer, createdAt }: OrderRecord): Resolved {
  return {
    __typename: 'Order',
    id: toGid('Order', id),
    name,
    email,
    createdAt,
    customer: () => resolveOwnCustomer(customer.id),
  };
}
