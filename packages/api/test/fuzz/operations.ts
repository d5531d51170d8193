import {
  Decision,
  EditRequest,
  endpoints,
  LookupRequest,
  merchantEndpoints,
  Proof,
  proofEndpoints,
  QuoteRequest,
  Redaction,
} from '@amend/contract';
import * as z from 'zod/mini';

/** Who may call an operation: each brings credentials of their own. */
export type Door = 'shopper' | 'merchant' | 'page' | 'webhook' | 'anybody';

/** One operation of the API, and how its body is made. */
export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly door: Door;
  /** `null` where it takes none. */
  readonly body: z.core.$ZodType | null;
  /** Throws where an answer below 400 is not of the promised shape; `null` where it is no JSON. */
  readonly parse: ((body: unknown) => unknown) | null;
}

const shopperBodies = new Map<object, z.core.$ZodType>([
  [endpoints.quoteEdit, QuoteRequest],
  [endpoints.acceptEdit, EditRequest],
]);

const merchantBodies = new Map<object, z.core.$ZodType>([
  [merchantEndpoints.approve, Decision],
  [merchantEndpoints.decline, Decision],
  [merchantEndpoints.redact, Redaction],
]);

/** What the page's form sends. */
const Form = z.object({ word: z.enum(['approve', 'decline']), note: z.string() });

const Id = z.union([z.int(), z.string()]);
const Named = z.object({ id: Id });

/** What Shopify's webhooks say, all of it at once; which of it is read depends on the topic. */
const Webhook = z.object({
  id: z.optional(Id),
  order_id: z.optional(Id),
  order_edit: z.optional(z.object({ order_id: Id })),
  fulfillment_order: z.optional(Named),
  original_fulfillment_order: z.optional(Named),
  customer: z.optional(z.object({ email: z.string() })),
  data_request: z.optional(Named),
  orders_requested: z.optional(z.array(Id)),
  orders_to_redact: z.optional(z.array(Id)),
});

/** Every operation there is. */
export const OPERATIONS: readonly Operation[] = [
  ...Object.values(endpoints).map((each): Operation => ({
    ...each,
    door: 'shopper',
    body: shopperBodies.get(each) ?? null,
  })),
  ...Object.values(merchantEndpoints).map((each): Operation => ({
    ...each,
    door: 'merchant',
    body: merchantBodies.get(each) ?? null,
  })),
  { ...proofEndpoints.exchange, door: 'anybody', body: Proof },
  { ...proofEndpoints.lookUp, door: 'anybody', body: LookupRequest },
  { method: 'GET', path: '/merchant/orders/:orderId', door: 'page', body: null, parse: null },
  { method: 'POST', path: '/merchant/orders/:orderId/edits/:editId', door: 'page', body: Form, parse: null },
  { method: 'POST', path: '/webhooks/shopify', door: 'webhook', body: Webhook, parse: null },
  { method: 'POST', path: '/shopify/installation', door: 'anybody', body: null, parse: null },
  {
    method: 'GET',
    path: '/healthz',
    door: 'anybody',
    body: null,
    parse: z.object({ status: z.literal('ok') }).parse,
  },
  {
    method: 'GET',
    path: '/v1/receipt-keys',
    door: 'anybody',
    body: null,
    parse: z.object({ keys: z.array(z.unknown()) }).parse,
  },
];

/** Accepting: what is accepted was quoted before. */
export const ACCEPTING = endpoints.acceptEdit.path;
