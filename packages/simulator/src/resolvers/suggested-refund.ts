import { GraphQLError } from 'graphql';

import { sumTaxes, taxAmount } from '../books/taxes.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { countUnfulfilled } from '../orders/statuses.ts';
import { checkRefund } from '../refunds/check-refund.ts';
import { planRefund, type RefundPlan } from '../refunds/plan-refund.ts';
import type { Refundable } from '../refunds/refundable.ts';
import { sumShippingLeft, type RefundWish } from '../refunds/take-off.ts';
import { addMoney, formatDecimal, NOTHING, type MoneyPair } from '../shop/money.ts';
import { resolveMoneyBag } from './money-bag.ts';
import { formatGateway, resolveOrderTransaction } from './order-transaction.ts';
import { readRefundDuties, readRefundLines, readShipping } from './refund-input.ts';
import { resolveRefundDuty, resolveRefundLine } from './refund.ts';
import { readFlag, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** `Order.suggestedRefund`: what a refund would come to, and which payments it would go back to. */
export function resolveSuggestedRefund(
  args: Args,
  order: OrderRecord,
  world: World,
  self: () => Resolved,
): Resolved {
  const isFull = readFlag(args, 'suggestFullRefund');
  const wish: RefundWish = {
    lines: isFull ? listEverything(order) : readRefundLines(args['refundLineItems']),
    shipping: readShipping(readFlag(args, 'refundShipping'), args['shippingAmount'], order),
    duties: readRefundDuties(args['refundDuties']),
  };
  // There are no user errors on a field of a query.
  const [fault] = checkRefund(order, wish, []).filter(({ field }) => field[0] !== 'input');
  if (fault !== undefined) throw new GraphQLError(fault.message, { extensions: { code: 'BAD_REQUEST' } });
  const plan = planRefund(order, wish, world.switches.suggestedRefundCountsOverpayment);
  const goesToStoreCredit = args['refundMethodAllocation'] === 'STORE_CREDIT';
  return resolvePlan(plan, goesToStoreCredit, order, world, self);
}

function resolvePlan(
  plan: RefundPlan,
  goesToStoreCredit: boolean,
  order: OrderRecord,
  world: World,
  self: () => Resolved,
): Resolved {
  const { taken, payouts } = plan;
  const bag = (amount: MoneyPair) => () => resolveMoneyBag(amount, order);
  const subtotal = addMoney(...taken.lines.map((each) => each.subtotal));
  const tax = addMoney(...[...taken.lines, ...taken.shipping].map((each) => each.tax));
  return {
    amountSet: bag(plan.amount),
    amount: formatDecimal(plan.amount.presentment, order.presentmentCurrencyCode),
    maximumRefundableSet: bag(plan.maximum),
    maximumRefundable: formatDecimal(plan.maximum.presentment, order.presentmentCurrencyCode),
    subtotalSet: bag(subtotal),
    discountedSubtotalSet: bag(addMoney(subtotal, plan.cartDiscount)),
    totalCartDiscountAmountSet: bag(plan.cartDiscount),
    totalTaxSet: bag(tax),
    totalDutiesSet: bag(addMoney(...taken.duties.map(({ amount }) => amount))),
    refundDuties: () => taken.duties.map((each) => resolveRefundDuty(each, order)),
    refundLineItems: () => taken.lines.map((each) => resolveRefundLine(each, order, world)),
    shipping: () => resolveShippingRefund(plan, order),
    // For store credit the payments are listed too, with nothing to go back on them.
    suggestedTransactions: () =>
      payouts.map(({ payment, left }) =>
        resolveSuggestion({ payment, left: goesToStoreCredit ? NOTHING : left }, plan, order, self),
      ),
    suggestedRefundMethods: () =>
      goesToStoreCredit
        ? [
            {
              __typename: 'SuggestedStoreCreditRefund',
              expiresAt: null,
              amount: bag(plan.amount),
              maximumRefundable: bag(plan.maximum),
            },
          ]
        : [],
  };
}

function resolveShippingRefund({ taken }: RefundPlan, order: OrderRecord): Resolved {
  const amount = addMoney(...taken.shipping.map((each) => each.subtotal));
  const tax = addMoney(...taken.shipping.map((each) => each.tax));
  const left = sumShippingLeft(order);
  return {
    amountSet: () => resolveMoneyBag(amount, order),
    taxSet: () => resolveMoneyBag(tax, order),
    maximumRefundableSet: () =>
      resolveMoneyBag(order.taxesIncluded ? left : addMoney(left, sumTaxes(taxAmount(order, left))), order),
  };
}

function resolveSuggestion(
  { payment, left }: Refundable,
  { maximum }: RefundPlan,
  order: OrderRecord,
  self: () => Resolved,
): Resolved {
  return {
    kind: 'SUGGESTED_REFUND',
    gateway: payment.gateway,
    formattedGateway: formatGateway(payment.gateway),
    accountNumber: null,
    amountSet: () => resolveMoneyBag(left, order),
    amount: formatDecimal(left.presentment, order.presentmentCurrencyCode),
    maximumRefundableSet: () => resolveMoneyBag(maximum, order),
    parentTransaction: () => resolveOrderTransaction(payment, order, self),
  };
}

function listEverything(order: OrderRecord): RefundWish['lines'] {
  return order.lines.flatMap(({ id, currentQuantity }) => {
    const unshipped = Math.min(currentQuantity, countUnfulfilled(order, id));
    return [
      { lineId: id, quantity: unshipped, restockType: 'CANCEL' as const },
      { lineId: id, quantity: currentQuantity - unshipped, restockType: 'RETURN' as const },
    ].filter(({ quantity }) => quantity > 0);
  });
}
