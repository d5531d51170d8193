import type { GivenDiscount } from '../discounted-order.ts';
import type { Column } from './discount-stage.ts';

/** The difference and every line that changes, as `summarise` writes them; or the code of the refusal. */
export type Cell = readonly [differenceOrCode: string, ...lines: string[]];

/** One row of the table in docs/spec/discounts.md. */
export interface Row {
  /** What stands in the first column. */
  readonly name: string;
  readonly discount: GivenDiscount;
  /** What the order costs with it. */
  readonly total: string;
  /** What comes of each change: under both positions of `discountSurvivesSwap`, or first where it is true and then where it is false. */
  readonly cells: Readonly<Record<Column, readonly [both: Cell] | readonly [extended: Cell, dropped: Cell]>>;
}
