import type { Order } from '@amend/contract';
import { LRUCache } from 'lru-cache';

import type { ResolvedConfig } from '../config.ts';
import { displayFor } from '../display/display.ts';
import type { Ledger } from '../ledger.ts';
import type { FindOffers } from '../offers/find.ts';
import type { Shopper } from '../options.ts';
import type { OrderFacts } from '../order-facts.ts';
import { permittedTo } from '../rules/personal-changes.ts';
import { orderView } from './order-view.ts';

/** Makes views of orders, and gives the same object again while nothing that is in it has changed. */
export type OrderViews = (facts: OrderFacts, shopper: Shopper) => Promise<Order>;

interface KeptView {
  readonly order: Order;
  /** When an edit window or an offer in it closes, in milliseconds since 1970. */
  readonly untilMs: number;
}

/** How many languages and time zones of one order are kept: locales come from requests, so that they must have a bound. */
const MAX_READERS = 20;

/** Writing an order in a language is most of the work of reading one, so that what was written is kept as long as the facts are. */
export function createOrderViews(
  config: ResolvedConfig,
  ledger: Pick<Ledger, 'countEdits' | 'listEdits'>,
  findOffers: FindOffers,
  now: () => Date,
): OrderViews {
  const keptByFacts = new WeakMap<OrderFacts, LRUCache<string, KeptView>>();
  return async (facts, shopper) => {
    const kept = keptByFacts.get(facts) ?? new LRUCache<string, KeptView>({ max: MAX_READERS });
    keptByFacts.set(facts, kept);
    const { proof, view = 'full' } = shopper;
    const permitted = permittedTo(shopper);
    const key = [shopper.locale, shopper.timeZone, proof, view, permitted.join()].join(' ');
    const nowMs = now().getTime();
    const known = kept.get(key);
    if (known && nowMs < known.untilMs) return known.order;
    const [editsSoFar, edits] = await Promise.all([ledger.countEdits(facts.id), ledger.listEdits(facts.id)]);
    const circumstances = { permitted, proof, editsSoFar, nowMs };
    const offers = await findOffers(facts, circumstances);
    const order = await orderView(facts, config, circumstances, edits, offers, displayFor(shopper), view);
    kept.set(key, { order, untilMs: firstClosing(order) });
    return order;
  };
}

function firstClosing({ editWindows, offers }: Order): number {
  const closings = [
    ...Object.values(editWindows).map((window) => (window.status === 'open' ? window.closesAt : null)),
    ...offers.map(({ until }) => until),
  ];
  return Math.min(...closings.map((moment) => (moment ? Date.parse(moment.at) : Infinity)));
}
