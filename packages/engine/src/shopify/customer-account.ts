import * as z from 'zod/mini';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { gidOf } from './gid.ts';

/** Where the Customer Account API of a shop is, and how it is reached. */
export interface CustomerAccountOptions {
  /** The number of the shop. */
  readonly shopId: string;
  /** Such as `2026-10`. */
  readonly apiVersion: string;
  /** `https://shopify.com` for the real one. */
  readonly origin: string;
  /** Default: the platform's `fetch`. */
  readonly fetch?: typeof fetch;
  /** How long a call may take. Default: 5,000 ms. */
  readonly timeoutMs?: number;
}

/** Says whether an order is that of the customer whose access token it is. */
export type AskCustomerAccount = (accessToken: string, orderId: string) => Promise<Answer<null>>;

/**
 * Whose the token is, is asked as well: `order` alone is also shown to somebody who has not logged in, by the access scopes in Shopify's schema.
 */
export const ownOrderDocument = /* GraphQL */ `
  query OwnOrder($id: ID!) {
    customer {
      id
    }
    order(id: $id) {
      customer {
        id
      }
    }
  }
`;

const Named = z.object({ id: z.string() });

const Reply = z.object({
  data: z.optional(
    z.nullable(z.object({ customer: Named, order: z.nullable(z.object({ customer: z.nullable(Named) })) })),
  ),
  errors: z.optional(
    z.array(z.object({ extensions: z.optional(z.object({ code: z.optional(z.string()) })) })),
  ),
});

/** When to try again where Shopify has too much to do and does not say. */
const RETRY_AFTER_SECONDS = 2;

/**
 * Asks Shopify's Customer Account API, and believes nothing but its answer (rule I6). Refused with `login_needed` where the token opens nothing,
 * `order_not_found` where the order is not there or somebody else's, `shop_busy` and `shop_unavailable`. No token is in any message.
 *
 * Source: https://shopify.dev/docs/api/customer
 */
export function createCustomerAccount(options: CustomerAccountOptions): AskCustomerAccount {
  const { shopId, apiVersion, origin, timeoutMs = 5000 } = options;
  const send = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));
  const url = `${origin}/${shopId}/account/customer/api/${apiVersion}/graphql`;
  return async (accessToken, orderId) => {
    const reply = await ask(send, url, timeoutMs, accessToken, orderId);
    if (!reply) return refused({ code: 'shop_unavailable' });
    const { status, retryAfter, body } = reply;
    const codes = (body?.errors ?? []).map(({ extensions }) => extensions?.code);
    if (status === 401 || codes.includes('ACCESS_DENIED')) return refused({ code: 'login_needed' });
    if (status === 429 || codes.includes('THROTTLED'))
      return refused({ code: 'shop_busy', retryAfterSeconds: retryAfter ?? RETRY_AFTER_SECONDS });
    if (status !== 200 || !body?.data) return refused({ code: 'shop_unavailable' });
    const { customer, order } = body.data;
    return order?.customer?.id === customer.id ? given(null) : refused({ code: 'order_not_found' });
  };
}

async function ask(
  send: typeof fetch,
  url: string,
  timeoutMs: number,
  accessToken: string,
  orderId: string,
): Promise<{ status: number; retryAfter: number | null; body: z.infer<typeof Reply> | null } | null> {
  try {
    const response = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: accessToken },
      body: JSON.stringify({ query: ownOrderDocument, variables: { id: gidOf('Order', orderId) } }),
      // Whoever is redirected to must not get the token.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    const seconds = Math.ceil(Number(response.headers.get('retry-after')));
    const reply = Reply.safeParse(parseJson(await response.text()));
    return {
      status: response.status,
      retryAfter: seconds > 0 ? seconds : null,
      body: reply.success ? reply.data : null,
    };
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
