/** A customer's question, through Shopify, for what is kept of them. It names no person. */
export interface DataRequest {
  /** Shopify's number of it. */
  readonly id: string;
  /** An ISO 8601 instant. */
  readonly requestedAt: string;
  /** Shopify's numeric ids. */
  readonly orderIds: readonly string[];
}

/** What is erased: what is done with, or everything, where nothing will be done any more. */
export type ErasureScope = 'done' | 'everything';

/** What the law asks of a ledger. */
export interface ErasablePages {
  /**
   * Erases the personal data of an order (rules G3 to G6) and notes when; gives back how many edits and events are left because they are still needed. Once it resolves,
   * nothing of it can be found where the driver keeps its data. It may be called again at any time.
   */
  eraseOrder(orderId: string, at: string, scope: ErasureScope): Promise<number>;
  /** When the personal data of an order was erased last, as an ISO 8601 instant; `null` where it never was. */
  erasedAt(orderId: string): Promise<string | null>;
  /** Erases everything but which accesses have ended (rule G9). */
  eraseAll(): Promise<void>;
  /** Keeps a data request, once. */
  noteDataRequest(request: DataRequest): Promise<void>;
  /** Latest first. */
  listDataRequests(): Promise<readonly DataRequest[]>;
}
