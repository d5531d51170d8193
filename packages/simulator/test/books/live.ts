import { openBooks } from '../../src/books/open-books.ts';
import { leftToCapture } from '../../src/books/payments.ts';
import { beginEdit } from '../../src/edits/begin-edit.ts';
import { checkCommit, commitEdit } from '../../src/edits/commit-edit.ts';
import { playOver, type EditSurroundings } from '../../src/edits/open-edit.ts';
import { stageDiscount, stageDiscountRemoval, stageDiscountUpdate } from '../../src/edits/stage-discount.ts';
import { stageCustomItem, stageQuantity, stageVariant } from '../../src/edits/stage-items.ts';
import {
  stageShippingLine,
  stageShippingRemoval,
  stageShippingUpdate,
} from '../../src/edits/stage-shipping.ts';
import { cancelOrder } from '../../src/orders/cancel-order.ts';
import { fulfilOrder } from '../../src/orders/fulfil-order.ts';
import type { OrderRecord } from '../../src/orders/order-record.ts';
import type { TransactionRecord } from '../../src/orders/transaction-record.ts';
import { checkRefund } from '../../src/refunds/check-refund.ts';
import { giveRefund } from '../../src/refunds/give-refund.ts';
import { planRefund } from '../../src/refunds/plan-refund.ts';
import { listRefundable, spreadOverPayments } from '../../src/refunds/refundable.ts';
import { sumShippingLeft } from '../../src/refunds/take-off.ts';
import { convertToPair } from '../../src/shop/markets.ts';
import { isNothing, takeShare } from '../../src/shop/money.ts';
import type { StagedPlan, StepPlan } from './plans.ts';

const AT = '2026-11-23T10:30:00Z';

/** What an edit promises before it is committed, in the shopper's currency. */
export interface Preview {
  readonly total: number;
  readonly outstanding: number;
}

/** Where a history happens. */
export interface Scene {
  readonly order: OrderRecord;
  readonly surroundings: EditSurroundings;
  /** Told before an edit is committed. */
  readonly onPreview: (preview: Preview) => void;
}

/** Lives through one step; what is impossible is refused and changes nothing. */
export function live(step: StepPlan, scene: Scene): void {
  const { order, surroundings } = scene;
  const nextId = () => surroundings.state.nextId++;
  switch (step.kind) {
    case 'edit':
      edit(step.changes, step.isCommitted, scene);
      return;
    case 'pay': {
      const due = takeShare(openBooks(order).outstanding, step.share, 100);
      if (due.presentment > 0 && order.cancelledAt === null) {
        order.transactions.push(write('SALE', due, null, nextId()));
      }
      return;
    }
    case 'capture':
    case 'void':
      for (const each of order.transactions.slice()) {
        const left = leftToCapture(each, order);
        if (isNothing(left)) continue;
        order.transactions.push(write(step.kind === 'capture' ? 'CAPTURE' : 'VOID', left, each.id, nextId()));
      }
      return;
    case 'fulfil': {
      const line = step.line === null ? undefined : order.lines[step.line % order.lines.length];
      fulfilOrder(order, line === undefined ? {} : { lineId: line.id }, new Date(AT), nextId);
      return;
    }
    case 'refund':
      giveBack(step, scene);
      return;
    case 'cancel':
      cancelOrder(order, { reason: 'CUSTOMER', refund: 'original', restockInto: null }, { at: AT, nextId });
      return;
  }
}

function edit(changes: readonly StagedPlan[], isCommitted: boolean, scene: Scene): void {
  const { order, surroundings } = scene;
  const session = beginEdit(order, surroundings);
  if (!('startedAt' in session)) return;
  for (const change of changes) stage(change, playOver(order, session, surroundings), surroundings);
  const ready = playOver(order, session, surroundings);
  if (!isCommitted || checkCommit(ready, surroundings).length > 0) return;
  const { current, outstanding } = openBooks(ready.draft);
  scene.onPreview({ total: current.total.presentment, outstanding: outstanding.presentment });
  commitEdit(ready, surroundings);
}

function giveBack(
  plan: Extract<StepPlan, { readonly kind: 'refund' }>,
  { order, surroundings }: Scene,
): void {
  const nextId = () => surroundings.state.nextId++;
  const wish = {
    lines: plan.lines.map((each) => ({ ...each, lineId: pick(order.lines, each.line) })),
    shipping: takeShare(sumShippingLeft(order), plan.shipping, 100),
    duties: order.lines.flatMap((line) =>
      line.duties.flatMap(({ id }) => (plan.duties === null ? [] : [{ dutyId: id, type: plan.duties }])),
    ),
  };
  if (checkRefund(order, wish, []).some(({ field }) => field[0] !== 'input')) return;
  const { amount } = planRefund(order, wish, true);
  const money = takeShare(amount, plan.money, 100).presentment;
  const payouts = spreadOverPayments(money, listRefundable(order)).map(({ payment, left }) => ({
    gateway: payment.gateway,
    amount: left,
    parentId: payment.id,
  }));
  if (checkRefund(order, wish, payouts).length > 0) return;
  const terms = { note: null, discrepancyReason: 'CUSTOMER' as const, processedAt: AT };
  giveRefund(order, wish, payouts, terms, { at: AT, nextId, catalogue: surroundings.state, id: nextId() });
}

function stage(change: StagedPlan, edit: ReturnType<typeof playOver>, surroundings: EditSurroundings): void {
  const { draft, order } = edit;
  const money = (minor: number) => convertToPair(minor, order);
  switch (change.kind) {
    case 'add-variant': {
      const variants = surroundings.state.products.flatMap((product) => product.variants);
      stageVariant(edit, { ...change, variantId: pick(variants, change.variant) }, surroundings);
      return;
    }
    case 'add-custom-item':
      stageCustomItem(edit, { ...change, title: 'Gift wrap', unitPrice: money(change.price) }, surroundings);
      return;
    case 'set-quantity':
      stageQuantity(edit, { ...change, lineId: pick(draft.lines, change.line) }, surroundings);
      return;
    case 'add-discount':
    case 'update-discount': {
      const { percentage } = change;
      const input = {
        description: 'Sorry',
        percentage,
        amount: percentage === null ? money(change.amount) : null,
      };
      if (change.kind === 'add-discount') {
        stageDiscount(edit, pick(draft.lines, change.line), input, surroundings);
      } else {
        stageDiscountUpdate(edit, pick(draft.discounts, change.line), input, surroundings);
      }
      return;
    }
    case 'remove-discount':
      stageDiscountRemoval(edit, pick(draft.discounts, change.discount));
      return;
    case 'add-shipping':
      stageShippingLine(edit, { title: 'Courier', price: money(change.price) }, surroundings);
      return;
    case 'update-shipping':
      stageShippingUpdate(
        edit,
        pick(draft.shippingLines, change.line),
        { title: null, price: money(change.price) },
        surroundings,
      );
      return;
    case 'remove-shipping':
      stageShippingRemoval(edit, pick(draft.shippingLines, change.line));
      return;
  }
}

function pick(items: readonly { readonly id: number }[], index: number): number {
  return items[index % Math.max(1, items.length)]?.id ?? 0;
}

function write(
  kind: TransactionRecord['kind'],
  amount: TransactionRecord['amount'],
  parentId: number | null,
  id: number,
): TransactionRecord {
  return {
    id,
    kind,
    status: 'SUCCESS',
    gateway: 'bogus',
    amount,
    parentId,
    refundId: null,
    createdAt: AT,
    processedAt: AT,
    errorCode: null,
  };
}
