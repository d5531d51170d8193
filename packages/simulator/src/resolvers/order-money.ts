import { openBooks, type Books } from '../books/open-books.ts';
import { leftToRefund } from '../books/payments.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { NOTHING, type MoneyPair } from '../shop/money.ts';
import { resolveConnection } from './connection.ts';
import { resolveDiscountApplication } from './discount.ts';
import { resolveMoneyBag } from './money-bag.ts';
import { resolveFlatMoney } from './order-flat-money.ts';
import { resolveOrderTransaction } from './order-transaction.ts';
import { readFlag, readInt, type Args, type Resolved } from './resolved.ts';
import { resolveTaxLines } from './tax-line.ts';

/**
 * Everything of an order that is money.
 *
 * @param self - Answers for the order, where a field leads back to it.
 */
export function resolveOrderMoney(order: OrderRecord, self: () => Resolved): Resolved {
  const books = openBooks(order);
  return {
    taxesIncluded: order.taxesIncluded,
    taxExempt: false,
    dutiesIncluded: false,
    estimatedTaxes: false,
    ...resolveSums(books, order),
    ...resolveFlatMoney(books, order),
    ...resolvePayments(books, order, self),
    ...resolveDiscounts(order),
  };
}

function resolveSums({ gross, current, ...books }: Books, order: OrderRecord): Resolved {
  const bag = (amount: MoneyPair) => () => resolveMoneyBag(amount, order);
  const hasDuties = order.lines.some((line) => line.duties.length > 0);
  return {
    taxLines: () => resolveTaxLines(gross.taxes, order),
    currentTaxLines: () => resolveTaxLines(current.taxes, order),
    subtotalPriceSet: bag(gross.subtotal),
    currentSubtotalPriceSet: bag(current.subtotal),
    totalShippingPriceSet: bag(gross.shipping),
    currentShippingPriceSet: bag(current.shipping),
    totalRefundedShippingSet: bag(books.refundedShipping),
    totalTaxSet: bag(gross.tax),
    currentTotalTaxSet: bag(current.tax),
    totalDiscountsSet: bag(gross.discounts),
    currentTotalDiscountsSet: bag(current.discounts),
    cartDiscountAmountSet: bag(gross.cartDiscounts),
    currentCartDiscountAmountSet: bag(current.cartDiscounts),
    totalTipReceivedSet: bag(gross.tips),
    originalTotalDutiesSet: hasDuties ? bag(gross.duties) : null,
    currentTotalDutiesSet: hasDuties ? bag(current.duties) : null,
    additionalFees: [],
    originalTotalAdditionalFeesSet: null,
    currentTotalAdditionalFeesSet: null,
    totalPriceSet: bag(gross.total),
    originalTotalPriceSet: bag(books.originalTotal),
    currentTotalPriceSet: bag(current.total),
    refundDiscrepancySet: bag(books.refundDiscrepancy),
  };
}

function resolvePayments(books: Books, order: OrderRecord, self: () => Resolved): Resolved {
  const bag = (amount: MoneyPair) => () => resolveMoneyBag(amount, order);
  return {
    totalReceivedSet: bag(books.received),
    totalRefundedSet: bag(books.refunded),
    netPaymentSet: bag(books.net),
    totalOutstandingSet: bag(books.outstanding),
    totalCapturableSet: bag(books.capturable),
    totalCashRoundingAdjustment: {
      paymentSet: bag(NOTHING),
      refundSet: bag(NOTHING),
    },
    capturable: books.capturable.presentment > 0,
    refundable: order.transactions.some((each) => leftToRefund(each, order).presentment > 0),
    canMarkAsPaid: order.cancelledAt === null && books.outstanding.presentment > 0,
    fullyPaid: books.outstanding.presentment <= 0,
    unpaid: books.received.presentment === 0,
    paymentGatewayNames: [...new Set(order.transactions.map(({ gateway }) => gateway))],
    transactionsCount: { count: order.transactions.length, precision: 'EXACT' },
    transactions: (args: Args) => {
      const listed = order.transactions
        .map((each) => resolveOrderTransaction(each, order, self))
        .filter((each) => !readFlag(args, 'capturable') || each['manuallyCapturable'] === true)
        .filter((each) => !readFlag(args, 'manuallyResolvable') || each['status'] === 'PENDING');
      return listed.slice(0, readInt(args, 'first') ?? listed.length);
    },
  };
}

function resolveDiscounts(order: OrderRecord): Resolved {
  const codes = order.discounts.filter((each) => each.source === 'CODE').map(({ title }) => title);
  return {
    discountCode: codes[0] ?? null,
    discountCodes: codes,
    discountApplications: (args: Args) =>
      resolveConnection(
        order.discounts.filter((each) => !each.isFromEdit),
        args,
        (each) => resolveDiscountApplication(each, order),
      ),
  };
}
