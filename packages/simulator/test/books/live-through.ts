import { openBooks } from '../../src/books/open-books.ts';
import type { ShopState } from '../../src/index.ts';
import type { OrderRecord } from '../../src/orders/order-record.ts';
import { DEFAULT_SWITCHES, type Switches } from '../../src/switches.ts';
import { MONDAY } from '../start.ts';
import { listBreaches } from './equations.ts';
import { live, type Preview } from './live.ts';
import { placeOrder } from './place-order.ts';
import type { HistoryPlan, StepPlan } from './plans.ts';

/** How a history ended. */
export interface Ending {
  readonly state: ShopState;
  readonly order: OrderRecord;
  readonly switches: Switches;
  /** Every equation that did not hold at some point; empty when all did. */
  readonly breaches: readonly string[];
}

/** Lives through a history and checks the books after every step. */
export function liveThrough({ order: plan, steps, switches: chosen }: HistoryPlan): Ending {
  const { state, order } = placeOrder(plan);
  const switches = { ...DEFAULT_SWITCHES, ...chosen };
  const surroundings = {
    state,
    switches,
    now: () => MONDAY,
    app: { id: 1, title: 'App 1' },
    scopes: ['read_all_orders'],
  };
  const breaches = [
    ...listBreaches(order),
    ...demand(isAsPlaced(order), 'original total is the first total'),
  ];
  for (const step of steps) {
    const before = structuredClone(order);
    const previews: Preview[] = [];
    live(step, { order, surroundings, onPreview: (preview) => void previews.push(preview) });
    breaches.push(...listBreaches(order), ...compare(step, before, order, previews));
  }
  return { state, order, switches, breaches };
}

function compare(
  step: StepPlan,
  before: OrderRecord,
  order: OrderRecord,
  previews: readonly Preview[],
): readonly string[] {
  const was = openBooks(before);
  const is = openBooks(order);
  const wasCancelledNow = before.cancelledAt === null && order.cancelledAt !== null;
  const shown: Preview = { total: is.current.total.presentment, outstanding: is.outstanding.presentment };
  return [
    ...demand(isSame(was.originalTotal, is.originalTotal), 'the original total stays'),
    // Only an edit sells more; what was ever sold is not forgotten when it is given back.
    ...demand(step.kind === 'edit' || isSame(was.gross, is.gross), 'the gross total stays'),
    ...demand(
      step.kind !== 'edit' || previews.length > 0 || isSame(before, order),
      'a dropped edit changes nothing',
    ),
    ...demand(
      previews.every((preview) => isSame(preview, shown)),
      'what was shown is what came',
    ),
    // Who was given too much before, and then a discount, can be owed what the shop no longer has.
    ...demand(
      !wasCancelledNow || is.outstanding.presentment === 0 || is.net.presentment === 0,
      'nobody owes after a cancellation',
    ),
    ...demand(
      !wasCancelledNow || before.refunds.length > 0 || is.net.presentment === 0,
      'what was never refunded keeps no money when it is cancelled',
    ),
  ];
}

function isAsPlaced(order: OrderRecord): boolean {
  const { originalTotal, gross, current } = openBooks(order);
  return isSame(originalTotal, gross.total) && isSame(gross.total, current.total);
}

function demand(holds: boolean, what: string): readonly string[] {
  return holds ? [] : [what];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
