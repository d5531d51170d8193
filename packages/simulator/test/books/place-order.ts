import { openBooks } from '../../src/books/open-books.ts';
import { placeDiscount } from '../../src/books/place-discount.ts';
import { recordAgreement } from '../../src/books/record-agreement.ts';
import type { ShopState } from '../../src/index.ts';
import { ONLINE_STORE_APP_ID } from '../../src/orders/apps.ts';
import { buildVariantLine } from '../../src/orders/build-line.ts';
import type { LineRecord, OrderRecord } from '../../src/orders/order-record.ts';
import { seedShop } from '../../src/seeds/seed-shop.ts';
import { convertToPair } from '../../src/shop/markets.ts';
import { NOTHING, subtractMoney, takeShare, type MoneyPair } from '../../src/shop/money.ts';
import { MONDAY } from '../start.ts';
import type { OrderPlan } from './plans.ts';

const AT = '2026-11-23T10:00:00Z';
const seeded = seedShop(MONDAY);

/** A shop in the plan's currency with the planned order as its only one. */
export function placeOrder(plan: OrderPlan): { readonly state: ShopState; readonly order: OrderRecord } {
  const [currencyCode, presentmentCurrencyCode, exchangeRate] = plan.currency;
  const { orders: seededOrders, ...shop } = structuredClone(seeded);
  const [template] = seededOrders;
  const [product] = shop.products;
  const [variant] = product?.variants ?? [];
  if (template === undefined || product === undefined || variant === undefined)
    throw new Error('Nothing was seeded');
  const nextId = () => state.nextId++;
  const money = (minor: number): MoneyPair =>
    convertToPair(minor, { currencyCode, presentmentCurrencyCode, exchangeRate });
  const state: ShopState = {
    ...shop,
    orders: [],
    shop: {
      ...shop.shop,
      currencyCode,
      markets: [{ currencyCode: presentmentCurrencyCode, countryCodes: [], rate: exchangeRate, step: 1 }],
    },
  };
  const lines = plan.lines.map((each): LineRecord => {
    const isGoods = each.kind === 'PRODUCT';
    return {
      ...buildVariantLine(product, variant, {
        id: nextId(),
        quantity: each.quantity,
        unitPrice: money(each.price),
      }),
      kind: each.kind,
      ...(each.kind === 'TIP' ? { variantId: null, productId: null } : {}),
      isTaxable: isGoods && each.isTaxable,
      requiresShipping: isGoods,
      sellingPlan: each.hasSellingPlan ? { id: nextId(), name: 'Every month' } : null,
      duties:
        isGoods && each.duty !== null
          ? [
              {
                id: nextId(),
                price: money(each.duty),
                removed: NOTHING,
                countryCodeOfOrigin: 'CN',
                harmonizedSystemCode: '6109',
              },
            ]
          : [],
    };
  });
  const [firstFulfillmentOrder] = template.fulfillmentOrders;
  if (firstFulfillmentOrder === undefined) throw new Error('Nothing to fulfil was seeded');
  const order: OrderRecord = {
    ...template,
    createdAt: AT,
    placedThrough: { appId: ONLINE_STORE_APP_ID, name: 'Online Store' },
    currencyCode,
    presentmentCurrencyCode,
    exchangeRate,
    taxesIncluded: plan.taxesIncluded,
    taxes: plan.taxes.map((rate, index) => ({ title: `Tax ${index}`, rate })),
    lines,
    shippingLines: plan.shipping.map((price) => ({
      id: nextId(),
      title: 'Standard',
      price: money(price),
      allocations: [],
      isCustom: false,
      isRemoved: false,
    })),
    discounts: [],
    transactions: [],
    refunds: [],
    agreements: [],
    fulfillmentOrders: [
      {
        ...firstFulfillmentOrder,
        lines: lines
          .filter(({ kind }) => kind === 'PRODUCT')
          .map((line) => ({ id: nextId(), lineId: line.id, total: line.quantity, remaining: line.quantity })),
      },
    ],
  };
  recordAgreement(order, { reason: 'ORDER', at: AT, nextId }, () => {
    for (const discount of plan.discounts) applyDiscount(order, discount, money, nextId);
  });
  pay(order, plan.payment, nextId);
  state.orders.push(order);
  return { state, order };
}

function applyDiscount(
  order: OrderRecord,
  plan: OrderPlan['discounts'][number],
  money: (minor: number) => MoneyPair,
  nextId: () => number,
): void {
  const line = order.lines[plan.line % order.lines.length];
  if (line === undefined || line.kind === 'TIP') return;
  const isOrderWide = plan.kind === 'order-percent' || plan.kind === 'order-amount';
  const isAmount = plan.kind === 'line-each' || plan.kind === 'order-amount';
  const isGiven = plan.kind === 'buy-x-get-y';
  placeDiscount(
    order,
    {
      id: nextId(),
      source: plan.source,
      title: 'HIVER',
      description: null,
      level: isOrderWide || plan.kind === 'shipping' ? 'ORDER' : 'LINE',
      targetType: plan.kind === 'shipping' ? 'SHIPPING_LINE' : 'LINE_ITEM',
      targetSelection: isOrderWide ? 'ALL' : isGiven ? 'ENTITLED' : 'EXPLICIT',
      allocationMethod: isOrderWide ? 'ACROSS' : 'EACH',
      value: isAmount ? { amount: money(plan.amount) } : { percentage: isGiven ? 100 : plan.percentage },
      entitledProductIds: [],
      isBuyXGetY: isGiven,
      isFromEdit: false,
    },
    isOrderWide ? undefined : [line.id],
    isGiven ? [{ lineId: line.id, units: Math.floor(line.quantity / 2) }] : [],
  );
}

function pay(order: OrderRecord, payment: OrderPlan['payment'], nextId: () => number): void {
  const { total } = openBooks(order).current;
  const add = (kind: 'SALE' | 'AUTHORIZATION', gateway: string, amount: MoneyPair) =>
    order.transactions.push({
      id: nextId(),
      kind,
      status: 'SUCCESS',
      gateway,
      amount,
      parentId: null,
      refundId: null,
      createdAt: AT,
      processedAt: AT,
      errorCode: null,
    });
  if (payment === 'none' || total.presentment === 0) return;
  if (payment === 'authorization') add('AUTHORIZATION', 'bogus', total);
  if (payment === 'sale') add('SALE', 'bogus', total);
  if (payment === 'gift-card-and-sale') {
    const card = takeShare(total, 0.4);
    add('SALE', 'gift_card', card);
    add('SALE', 'bogus', subtractMoney(total, card));
  }
}
