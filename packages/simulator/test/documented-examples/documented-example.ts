import type { ShopState, Simulator } from '../../src/index.ts';

/**
 * Where an operation was read.
 *
 * - `page`: an example of Shopify's page, in a copy of it that a public repository keeps.
 * - `form`: the page has no example, only the mutation's form; what is selected of the objects in it is ours (`id`).
 * - `guide`: an operation of Shopify's guide, put together from public code that quotes it.
 * - `package`: a text inside `@shopify/ai-toolkit`.
 */
export type Origin = 'page' | 'form' | 'guide' | 'package';

export type Variables = Readonly<Record<string, unknown>>;

/**
 * An operation that Shopify documents, said again: the same fields, arguments and variables under names of our own. Ids
 * that the page writes into the operation are variables here, so that they can be those of the seeded shop.
 */
export interface DocumentedExample {
  /** What the page shows with it. */
  readonly shows: string;
  /** The page, below `https://shopify.dev/docs/`. */
  readonly page: string;
  readonly origin: Origin;
  readonly operation: string;
  /** The shop that it is asked of. Default: the seeded one. */
  readonly shop?: () => ShopState;
  /** Brings the shop to where the example starts, and gives the variables. Default none. */
  readonly variables?: (simulator: Simulator) => Variables | Promise<Variables>;
  /** What of the documented answer can be held against ours. */
  readonly answer?: object;
  /** The messages of the user errors, where a refusal is shown. Default: there is none. */
  readonly refusal?: readonly string[];
  /** Codes of the errors in place of data, where the example does not hold in the version that is played. */
  readonly rejection?: readonly string[];
  /** What the simulator says that it does not play, as it is named in the schema. Default: it plays everything. */
  readonly notModelled?: readonly string[];
}
