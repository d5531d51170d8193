/** An operation of Shopify's Admin API as far as its answer is concerned. */
export interface Question<Result> {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly document: string;
  /** What Shopify is thought to ask for it, in points; needed where a document's size differs from call to call. Default: what it asked last time. */
  readonly estimatedCost?: number;
  /** Reads `data`; throws where it is not what the document asked for. */
  readonly parse: (data: unknown) => Result;
}

/** One operation of Shopify's Admin API: its document, its variables, and how its data is read. */
export interface Operation<
  Variables extends Readonly<Record<string, unknown>>,
  Result,
> extends Question<Result> {
  /** Never set: it only tells the compiler which variables belong to the document. */
  readonly variables?: Variables;
}
