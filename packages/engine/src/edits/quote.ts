import type { Address, Change, Money, Quote } from '@amend/contract';

import { addressLines } from '../addresses/format.ts';
import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { CancelEffect, DetailEffect, Effect } from '../changes/effect.ts';
import type { ItemPlan } from '../changes/item-plan.ts';
import type { Display } from '../display/display.ts';
import type { FollowUp } from '../ledger.ts';
import { money, moneyDifference } from '../money.ts';
import { checkTaken } from '../offers/check-taken.ts';
import type { Shopper } from '../options.ts';
import type { OrderFacts } from '../order-facts.ts';
import { orderVersion } from '../order-version.ts';
import { permittedTo } from '../rules/personal-changes.ts';
import { unpaidOf } from '../settlement/open-edits.ts';
import { strictestOwed } from '../settlement/owed-policy.ts';
import { planSettlement } from '../settlement/plan-settlement.ts';
import { nothingToSettle } from '../settlement/settlement.ts';
import type { Settlement } from '../settlement/settlement.ts';
import { readOrder } from '../shopify/read-order.ts';
import { effectView } from '../views/effect-view.ts';
import { priceView } from '../views/price-view.ts';
import { factsShownTo } from '../views/redact.ts';
import type { Workshop } from '../workshop.ts';
import { breakDown } from './breakdown.ts';
import type { Breakdown } from './breakdown.ts';
import { endUnfinished } from './end-unfinished.ts';
import { leavesNothing } from './leaves-nothing.ts';
import { withOrderLock } from './lock.ts';
import { permitItems, permitChanges } from './permit.ts';
import type { Permission } from './permit.ts';
import { needsSession, planChange } from './plan-changes.ts';
import { quoteNeed } from './points.ts';
import { openSession } from './session.ts';
import { lineComingIn, stageItems } from './stage-items.ts';
import type { StagedItems } from './stage-items.ts';

/** Who asks for a price: the kinds of change that they may make, the language of what is written on the order, and when they asked, if not now. */
export interface Asker extends Pick<Shopper, 'permittedChanges' | 'proof' | 'view' | 'locale'> {
  /** By this instant rules, windows and offers are judged. Default: now. */
  readonly askedAt?: Date;
}

/** The price of some changes to an order as it is now, before anybody has read it. */
export interface Price {
  readonly facts: OrderFacts;
  readonly orderVersion: string;
  readonly effects: readonly Effect[];
  readonly difference: Money;
  readonly total: Money;
  /** `null` where no amount moves. */
  readonly breakdown: Breakdown | null;
  readonly closesAt: string | null;
  readonly followUps: readonly FollowUp[];
  readonly rules: readonly string[];
  /** Whether the shop has to agree first. */
  readonly isApprovalNeeded: boolean;
  readonly settlement: Settlement;
  /** The edit session in which the items are staged, to be committed within the same request; `null` where there are none. */
  readonly calculatedOrderId: string | null;
}

/**
 * What some changes would do to an order and cost, or the first thing that stands against them.
 *
 * For items it is Shopify's own staged calculation: one call begins the edit session and reads the order behind it, one stages everything.
 * Details (address, contact, notes) move no money: one call reads the order, and accepting makes sure that the price stayed.
 */
export async function priceChanges(
  workshop: Workshop,
  orderId: string,
  changes: readonly Change[],
  shopper: Asker,
): Promise<Answer<Price>> {
  const { admin } = workshop;
  const { locale, proof, askedAt } = shopper;
  const rights = { permitted: permittedTo(shopper), proof };
  const asked = askedAt ? { ...workshop, now: () => askedAt } : workshop;
  const opened = changes.some(needsSession)
    ? await openSession(workshop, orderId)
    : await readFacts(() => readOrder(admin, orderId));
  if (!opened.ok) return opened;
  const { facts, calculated } = opened.value;
  const permission = await permitChanges(asked, facts, changes, rights);
  if (!permission.ok) return permission;

  const details: DetailEffect[] = [];
  const plans: ItemPlan[] = [];
  let cancellation: CancelEffect | null = null;
  for (const change of changes) {
    const plan = planChange(facts, change, asked, locale);
    if (!plan.ok) return plan;
    if (plan.value.is === 'detail') details.push(plan.value.effect);
    else if (plan.value.is === 'items') plans.push(...plan.value.plans);
    else cancellation = plan.value.effect;
  }
  if (leavesNothing(facts, plans)) return refused({ code: 'order_would_be_empty' });
  if (!calculated || plans.length === 0) {
    const effects = [...details, ...(cancellation ? [cancellation] : [])];
    return priceOf(workshop, facts, shopper, effects, permission.value, null);
  }
  const staged = await stageItems(workshop, facts.id, calculated, plans);
  if (!staged.ok) return staged;
  const { after } = staged.value;
  const objection = checkTaken(facts, plans, (plan) => lineComingIn(plan, after));
  if (objection) return refused(objection);
  const wider = await permitItems(asked, facts, changes, plans, staged.value, rights);
  if (!wider.ok) return wider;
  const all = [...details, ...staged.value.effects];
  return priceOf(workshop, facts, shopper, all, wider.value, staged.value);
}

/**
 * The same for a quote. What is staged for it stands in an edit session, which Shopify may share with the edit that another tab accepts at this
 * moment: both wait for their turn (rule E1).
 */
export function priceForQuote(
  workshop: Workshop,
  orderId: string,
  changes: readonly Change[],
  shopper: Asker,
): Promise<Answer<Price>> {
  const price = (paid: Workshop) =>
    paid.admin.reserve(quoteNeed(changes, paid.config), (admin) =>
      priceChanges({ ...paid, admin }, orderId, changes, shopper),
    );
  if (!changes.some(needsSession)) return price(workshop);
  return withOrderLock(workshop, orderId, async (leased) => {
    const obstacle = await endUnfinished(leased, orderId);
    return obstacle ? refused(obstacle) : price(leased);
  });
}

async function readFacts(
  read: () => Promise<OrderFacts | null>,
): Promise<Answer<{ readonly facts: OrderFacts; readonly calculated: null }>> {
  const facts = await read();
  return facts ? given({ facts, calculated: null }) : refused({ code: 'order_not_found' });
}

async function priceOf(
  { ledger, config }: Workshop,
  facts: OrderFacts,
  shopper: Asker,
  effects: readonly Effect[],
  { closesAt, followUps, rules, owed, isApprovalNeeded }: Permission,
  staged: StagedItems | null,
): Promise<Answer<Price>> {
  const isCancelled = effects.some(({ kind }) => kind === 'cancel-order');
  const { currencyCode } = facts.total;
  const total = isCancelled ? money('0', currencyCode) : (staged?.after.total ?? facts.total);
  const difference = moneyDifference(total, facts.total);
  const edits = staged ? await ledger.listEdits(facts.id) : [];
  const policy = strictestOwed([config.settlement.owed, ...owed]);
  // Shopify gives a cancelled order back by itself.
  const settlement = staged
    ? planSettlement(facts, difference, unpaidOf(edits, currencyCode), policy)
    : given(nothingToSettle(currencyCode));
  if (!settlement.ok) return settlement;
  return given({
    facts,
    orderVersion: await orderVersion(factsShownTo(shopper, facts)),
    effects,
    difference,
    total,
    breakdown: staged && breakDown(facts, staged),
    closesAt,
    followUps,
    rules,
    isApprovalNeeded,
    settlement: settlement.value,
    calculatedOrderId: staged?.after.id ?? null,
  });
}

/** A price as its shopper reads it, with the address that was probably meant. */
export function quoteView(
  price: Price,
  payWithinSeconds: number,
  display: Display,
  meant: Address | null = null,
): Quote {
  const { action, amount } = price.settlement;
  return {
    orderVersion: price.orderVersion,
    effects: price.effects.map((effect) => effectView(effect, display)),
    difference: display.money(price.difference),
    total: display.money(price.total),
    price: price.breakdown && priceView(price.breakdown, display),
    settlement: {
      action,
      amount: display.money(amount),
      payWithinSeconds: action === 'collect' ? payWithinSeconds : null,
    },
    closesAt: price.closesAt === null ? null : display.moment(price.closesAt),
    needsApproval: price.isApprovalNeeded,
    addressSuggestion: meant && { address: meant, lines: addressLines(meant, display) },
  };
}
