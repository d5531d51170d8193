import { Choices } from './choices.ts';
import { Edit, EditList } from './edit.ts';
import { createEndpoints } from './endpoint.ts';
import type { Endpoints, Parsers } from './endpoint.ts';
import { Order } from './order.ts';
import { Problem } from './problem.ts';
import { proofEndpoints } from './proof-endpoints.ts';
import { Quote } from './quote.ts';
import { SignedReceipt } from './receipt.ts';

/** Parsers by zod: thorough, and some 6 KB heavier than those of `@amend/contract/light`. */
export const parsers: Parsers = {
  order: (body) => Order.parse(body),
  choices: (body) => Choices.parse(body),
  quote: (body) => Quote.parse(body),
  edit: (body) => Edit.parse(body),
  editList: (body) => EditList.parse(body),
  signedReceipt: (body) => SignedReceipt.parse(body),
  orderToken: proofEndpoints.exchange.parse,
  orderLookup: proofEndpoints.lookUp.parse,
  problem: (body) => Problem.parse(body),
};

/** The API's operations, read by zod. */
export const endpoints: Endpoints = createEndpoints(parsers);
