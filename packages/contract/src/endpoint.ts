import type { Choices } from './choices.ts';
import type { Edit, EditList } from './edit.ts';
import type { Order } from './order.ts';
import type { Problem } from './problem.ts';
import type { OrderLookup, OrderToken } from './proofs.ts';
import type { Quote } from './quote.ts';
import type { SignedReceipt } from './receipt.ts';

/** One operation of the API: how it is called and how its answer is read. */
export interface Endpoint<Output> {
  /** The HTTP method. */
  readonly method: 'GET' | 'POST';
  /** The path below the API's base URL; `:name` stands for a parameter. */
  readonly path: string;
  /** Reads an answer's body; throws where it is not of the promised shape. */
  readonly parse: (body: unknown) => Output;
}

/** Turns bodies into what they should be, or throws. Two sets exist: by zod, and the small checks of `@amend/contract/light`. */
export interface Parsers {
  readonly order: (body: unknown) => Order;
  readonly choices: (body: unknown) => Choices;
  readonly quote: (body: unknown) => Quote;
  readonly edit: (body: unknown) => Edit;
  readonly editList: (body: unknown) => EditList;
  readonly signedReceipt: (body: unknown) => SignedReceipt;
  readonly orderToken: (body: unknown) => OrderToken;
  readonly orderLookup: (body: unknown) => OrderLookup;
  readonly problem: (body: unknown) => Problem;
}

/** The API's operations. */
export interface Endpoints {
  readonly readOrder: Endpoint<Order>;
  readonly readChoices: Endpoint<Choices>;
  readonly quoteEdit: Endpoint<Quote>;
  readonly acceptEdit: Endpoint<Edit>;
  readonly readEdit: Endpoint<Edit>;
  readonly listEdits: Endpoint<EditList>;
  readonly readReceipt: Endpoint<SignedReceipt>;
}

/** The table of operations, reading answers with the given parsers. */
export function createEndpoints(parsers: Parsers): Endpoints {
  return {
    readOrder: { method: 'GET', path: '/v1/orders/:orderId', parse: parsers.order },
    readChoices: { method: 'GET', path: '/v1/orders/:orderId/choices', parse: parsers.choices },
    quoteEdit: { method: 'POST', path: '/v1/orders/:orderId/quotes', parse: parsers.quote },
    acceptEdit: { method: 'POST', path: '/v1/orders/:orderId/edits', parse: parsers.edit },
    readEdit: { method: 'GET', path: '/v1/orders/:orderId/edits/:editId', parse: parsers.edit },
    listEdits: { method: 'GET', path: '/v1/orders/:orderId/edits', parse: parsers.editList },
    readReceipt: {
      method: 'GET',
      path: '/v1/orders/:orderId/edits/:editId/receipt',
      parse: parsers.signedReceipt,
    },
  };
}
