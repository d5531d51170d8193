import { sumTaxes, taxAmount } from '../books/taxes.ts';
import type { AgreementRecord, SaleRecord } from '../orders/agreement-record.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import { toGid } from '../shop/gid.ts';
import { addMoney, subtractMoney } from '../shop/money.ts';
import { resolveApp } from './app-installation.ts';
import { resolveConnection } from './connection.ts';
import { resolveLineItem } from './line-item.ts';
import { resolveMoneyBag } from './money-bag.ts';
import type { Args, Resolved } from './resolved.ts';
import { resolveShippingLine } from './shipping-line.ts';
import type { World } from './world.ts';

const AGREEMENTS = {
  ORDER: 'OrderAgreement',
  ORDER_EDIT: 'OrderEditAgreement',
  REFUND: 'RefundAgreement',
} as const;

const SALES = {
  PRODUCT: 'ProductSale',
  GIFT_CARD: 'GiftCardSale',
  TIP: 'TipSale',
  SHIPPING: 'ShippingLineSale',
  DUTY: 'DutySale',
  ADJUSTMENT: 'AdjustmentSale',
} as const;

/** `SalesAgreement`: what shop and shopper agreed on at one moment. */
export function resolveAgreement(agreement: AgreementRecord, order: OrderRecord, world: World): Resolved {
  const type = AGREEMENTS[agreement.reason];
  return {
    __typename: type,
    id: toGid(type, agreement.id),
    reason: agreement.reason,
    happenedAt: agreement.happenedAt,
    app: () => (agreement.app === undefined ? null : resolveApp(agreement.app)),
    user: null,
    sales: (args: Args) =>
      resolveConnection(agreement.sales, args, (sale) => resolveSale(sale, order, world)),
  };
}

function resolveSale(sale: SaleRecord, order: OrderRecord, world: World): Resolved {
  const type = SALES[sale.lineType];
  const tax = addMoney(...sale.taxes.map(({ amount }) => amount));
  const discountTax = sumTaxes(taxAmount(order, sale.discount));
  const { taxesIncluded } = order;
  return {
    __typename: type,
    id: toGid(type, sale.id),
    actionType: sale.actionType,
    lineType: sale.lineType,
    quantity: sale.quantity,
    totalAmount: () => resolveMoneyBag(sale.total, order),
    totalTaxAmount: () => resolveMoneyBag(tax, order),
    totalDiscountAmountBeforeTaxes: () =>
      resolveMoneyBag(taxesIncluded ? subtractMoney(sale.discount, discountTax) : sale.discount, order),
    totalDiscountAmountAfterTaxes: () =>
      resolveMoneyBag(taxesIncluded ? sale.discount : addMoney(sale.discount, discountTax), order),
    taxes: () =>
      sale.taxes.map((each) => ({
        id: toGid('SaleTax', each.id),
        amount: resolveMoneyBag(each.amount, order),
        taxLine: {
          title: each.title,
          rate: each.rate,
          ratePercentage: Number((each.rate * 100).toFixed(4)),
          priceSet: resolveMoneyBag(each.amount, order),
        },
      })),
    ...resolveOwner(sale, order, world),
  };
}

function resolveOwner(sale: SaleRecord, order: OrderRecord, world: World): Resolved {
  if (sale.lineType === 'SHIPPING') {
    const line = order.shippingLines.find((each) => each.id === sale.ownerId);
    const isGivenBack = sale.actionType === 'RETURN';
    return {
      shippingLine: () => (line === undefined || isGivenBack ? null : resolveShippingLine(line, order)),
    };
  }
  const line = order.lines.find((each) => each.id === sale.ownerId);
  return line === undefined ? {} : { lineItem: () => resolveLineItem(line, order, world) };
}
