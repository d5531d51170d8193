import { describe, expect, it } from 'vitest';

import { placeOrder } from './books/place-order.ts';
import type { OrderPlan } from './books/plans.ts';
import { ask, orderOf, startSimulator } from './start.ts';

const PLAN: OrderPlan = {
  currency: ['EUR', 'EUR', '1'],
  taxesIncluded: false,
  taxes: [0.029, 0.0515, 0.01],
  lines: [
    { price: 1000, quantity: 3, kind: 'PRODUCT', isTaxable: true, duty: 250, hasSellingPlan: true },
    { price: 500, quantity: 1, kind: 'PRODUCT', isTaxable: false, duty: null, hasSellingPlan: false },
    { price: 5000, quantity: 1, kind: 'GIFT_CARD', isTaxable: false, duty: null, hasSellingPlan: false },
    { price: 300, quantity: 1, kind: 'TIP', isTaxable: false, duty: null, hasSellingPlan: false },
  ],
  shipping: [490, 300],
  discounts: [
    { source: 'CODE', kind: 'line-percent', percentage: 10, amount: 1, line: 0 },
    { source: 'AUTOMATIC', kind: 'order-amount', percentage: 1, amount: 100, line: 0 },
    { source: 'SCRIPT', kind: 'shipping', percentage: 50, amount: 1, line: 0 },
  ],
  payment: 'gift-card-and-sale',
};

const read = async (plan: OrderPlan, selection: string) => {
  const { state, order } = placeOrder(plan);
  const { body } = await ask(
    startSimulator({ state }),
    `{ order(id: "gid://shopify/Order/${order.id}") { ${selection} } }`,
  );
  return body;
};
const bag = (amount: string) => ({ presentmentMoney: { amount } });
const MONEY = '{ presentmentMoney { amount } }';

describe('the money of an order', () => {
  it('adds up over discounts, jurisdictions, duties, tips and shipping', async () => {
    const body = await read(
      PLAN,
      `subtotalPriceSet ${MONEY} totalShippingPriceSet ${MONEY} totalTaxSet ${MONEY} totalTipReceivedSet ${MONEY}
       originalTotalDutiesSet ${MONEY} totalDiscountsSet ${MONEY} cartDiscountAmountSet ${MONEY} totalPriceSet ${MONEY}
       taxLines { title priceSet ${MONEY} } subtotalLineItemsQuantity`,
    );
    // 30 − 3 and 5, less 1 over both; the gift card is not discounted; shipping at half price.
    expect(body).toMatchObject({
      data: {
        order: {
          subtotalPriceSet: bag('81.0'),
          totalShippingPriceSet: bag('3.95'),
          originalTotalDutiesSet: bag('2.5'),
          totalTipReceivedSet: bag('3.0'),
          totalDiscountsSet: bag('7.95'),
          cartDiscountAmountSet: bag('1.0'),
          // On 26.16 of goods, 2.45 and 1.50 of shipping, each jurisdiction and thing rounded by itself.
          totalTaxSet: bag('2.73'),
          taxLines: [
            { title: 'Tax 0', priceSet: bag('0.87') },
            { title: 'Tax 1', priceSet: bag('1.56') },
            { title: 'Tax 2', priceSet: bag('0.3') },
          ],
          totalPriceSet: bag('93.18'),
          subtotalLineItemsQuantity: 5,
        },
      },
    });
  });

  it('names the discounts of each line and of the order', async () => {
    const body = await read(
      PLAN,
      `discountCodes discountApplications(first: 5) { nodes { __typename index targetType allocationMethod
         value { __typename ... on PricingPercentageValue { percentage } ... on MoneyV2 { amount } }
         ... on DiscountCodeApplication { code } ... on AutomaticDiscountApplication { title } } }
       lineItems(first: 2) { nodes { sellingPlan { name } duties { price ${MONEY} harmonizedSystemCode } discountedTotalSet ${MONEY}
         withCodes: discountedTotalSet(withCodeDiscounts: true) ${MONEY} discountedUnitPriceAfterAllDiscountsSet ${MONEY}
         discountAllocations { allocatedAmountSet ${MONEY} discountApplication { index } } } }`,
    );
    expect(body).toMatchObject({
      data: {
        order: {
          discountCodes: ['HIVER'],
          discountApplications: {
            nodes: [
              { __typename: 'DiscountCodeApplication', index: 0, code: 'HIVER', value: { percentage: 10 } },
              {
                __typename: 'AutomaticDiscountApplication',
                index: 1,
                allocationMethod: 'ACROSS',
                value: { __typename: 'MoneyV2', amount: '1.0' },
              },
              { __typename: 'ScriptDiscountApplication', index: 2, targetType: 'SHIPPING_LINE' },
            ],
          },
          lineItems: {
            nodes: [
              {
                sellingPlan: { name: 'Every month' },
                duties: [{ price: bag('2.5'), harmonizedSystemCode: '6109' }],
                discountedTotalSet: bag('30.0'),
                withCodes: bag('27.0'),
                discountedUnitPriceAfterAllDiscountsSet: bag('8.72'),
                discountAllocations: [
                  { allocatedAmountSet: bag('3.0'), discountApplication: { index: 0 } },
                  { allocatedAmountSet: bag('0.84'), discountApplication: { index: 1 } },
                ],
              },
              { sellingPlan: null, discountAllocations: [{ allocatedAmountSet: bag('0.16') }] },
            ],
          },
        },
      },
    });
  });

  it('shows how it was paid', async () => {
    const body = await read(
      PLAN,
      `displayFinancialStatus paymentGatewayNames capturable refundable unpaid fullyPaid totalReceivedSet ${MONEY} totalOutstandingSet ${MONEY}
       transactions { kind status gateway formattedGateway amountSet ${MONEY} parentTransaction { id } }`,
    );
    expect(body).toMatchObject({
      data: {
        order: {
          displayFinancialStatus: 'PAID',
          paymentGatewayNames: ['gift_card', 'bogus'],
          capturable: false,
          refundable: true,
          unpaid: false,
          fullyPaid: true,
          totalReceivedSet: bag('93.18'),
          totalOutstandingSet: bag('0.0'),
          transactions: [
            { kind: 'SALE', gateway: 'gift_card', amountSet: bag('37.27'), parentTransaction: null },
            { kind: 'SALE', gateway: 'bogus', amountSet: bag('55.91') },
          ],
        },
      },
    });
  });

  it('is only reserved while it is authorised', async () => {
    const simulator = startSimulator();
    const { body } = await ask(
      simulator,
      `{ order(id: "${orderOf(simulator, 1021).gid}") { displayFinancialStatus capturable unpaid totalCapturableSet ${MONEY} totalOutstandingSet ${MONEY}
        currentTotalPriceSet ${MONEY} transactions(capturable: true) { kind totalUnsettledSet ${MONEY} } } }`,
    );
    const [{ amount } = { amount: { presentment: 0 } }] = orderOf(simulator, 1021).transactions;
    const total = bag(String(amount.presentment / 100));
    expect(body).toMatchObject({
      data: {
        order: {
          displayFinancialStatus: 'AUTHORIZED',
          capturable: true,
          unpaid: true,
          totalCapturableSet: total,
          totalOutstandingSet: total,
          currentTotalPriceSet: total,
          transactions: [{ kind: 'AUTHORIZATION', totalUnsettledSet: total }],
        },
      },
    });
  });

  it.each([
    [['EUR', 'JPY', '165'], 333, true, '999.0', '160.0'],
    [['EUR', 'JPY', '165'], 333, false, '1189.0', '190.0'],
    [['EUR', 'KWD', '0.33'], 1005, true, '3.015', '0.481'],
    [['EUR', 'KWD', '0.33'], 1005, false, '3.588', '0.573'],
  ] as const)(
    'is rounded half up to what %s has (%s, tax included: %s)',
    async (currency, price, taxesIncluded, total, tax) => {
      const line = {
        price,
        quantity: 3,
        kind: 'PRODUCT' as const,
        isTaxable: true,
        duty: null,
        hasSellingPlan: false,
      };
      const plan: OrderPlan = {
        currency,
        taxesIncluded,
        taxes: [0.19],
        lines: [line],
        shipping: [],
        discounts: [],
        payment: 'none',
      };
      expect(await read(plan, `totalPriceSet ${MONEY} totalTaxSet ${MONEY}`)).toMatchObject({
        data: { order: { totalPriceSet: bag(total), totalTaxSet: bag(tax) } },
      });
    },
  );
});
