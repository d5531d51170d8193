import fc from 'fast-check';

// Plans are plain numbers and words, so that a failing history can be read, shrunk and replayed. Indices are taken modulo
// what there is.

const index = fc.nat({ max: 20 });

/** Minor units that make rounding hard now and then. */
const price = fc.oneof(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 100, max: 25_000 }));

const line = fc.record({
  price,
  quantity: fc.integer({ min: 1, max: 6 }),
  kind: fc.constantFrom('PRODUCT', 'PRODUCT', 'PRODUCT', 'GIFT_CARD', 'TIP'),
  isTaxable: fc.boolean(),
  duty: fc.option(price),
  hasSellingPlan: fc.boolean(),
});

const discount = fc.record({
  source: fc.constantFrom('CODE', 'AUTOMATIC', 'MANUAL', 'SCRIPT'),
  kind: fc.constantFrom(
    'line-percent',
    'line-each',
    'order-percent',
    'order-amount',
    'buy-x-get-y',
    'shipping',
  ),
  percentage: fc.integer({ min: 1, max: 100 }),
  amount: price,
  line: index,
});

/** The tax and currency modes there are. */
export const currencies: readonly (readonly [shop: string, presentment: string, rate: string])[] = [
  ['EUR', 'EUR', '1'],
  ['EUR', 'USD', '1.1'],
  ['EUR', 'JPY', '165'],
  ['USD', 'KWD', '0.307'],
  ['JPY', 'EUR', '0.00606'],
  ['KWD', 'KWD', '1'],
];

const taxes = fc.constantFrom([], [0.19], [0.255], [0.029, 0.0515, 0.01], [0.05, 0.09975], [0.08875, 0.0001]);

/** An order to start from. */
export const orderPlan = fc.record({
  currency: fc.constantFrom(...currencies),
  taxesIncluded: fc.boolean(),
  taxes,
  lines: fc.array(line, { minLength: 1, maxLength: 5 }),
  shipping: fc.array(price, { maxLength: 3 }),
  discounts: fc.array(discount, { maxLength: 4 }),
  payment: fc.constantFrom('sale', 'authorization', 'gift-card-and-sale', 'none'),
});

const staged = fc.oneof(
  fc.record({
    kind: fc.constant('add-variant' as const),
    variant: fc.nat({ max: 60 }),
    quantity: fc.integer({ min: 0, max: 4 }),
    allowsDuplicates: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('add-custom-item' as const),
    price,
    quantity: fc.integer({ min: 1, max: 3 }),
    isTaxable: fc.boolean(),
    requiresShipping: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('set-quantity' as const),
    line: index,
    quantity: fc.integer({ min: 0, max: 7 }),
    restock: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom('add-discount' as const, 'update-discount' as const),
    line: index,
    percentage: fc.option(fc.integer({ min: 1, max: 100 })),
    amount: price,
  }),
  fc.record({ kind: fc.constant('remove-discount' as const), discount: index }),
  fc.record({
    kind: fc.constantFrom('add-shipping' as const, 'update-shipping' as const),
    line: index,
    price,
  }),
  fc.record({ kind: fc.constant('remove-shipping' as const), line: index }),
);

const refund = fc.record({
  kind: fc.constant('refund' as const),
  lines: fc.array(
    fc.record({
      line: index,
      quantity: fc.integer({ min: 1, max: 4 }),
      restockType: fc.constantFrom('CANCEL' as const, 'RETURN' as const, 'NO_RESTOCK' as const),
    }),
    { maxLength: 2 },
  ),
  /** Percent of the shipping that is left. */
  shipping: fc.constantFrom(0, 0, 50, 100),
  duties: fc.constantFrom(null, 'FULL' as const, 'PROPORTIONAL' as const),
  /** Percent of what is due: more than 100 gives money away, less keeps some. */
  money: fc.constantFrom(0, 40, 100, 100, 130),
});

const step = fc.oneof(
  { weight: 3, arbitrary: refund },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('edit' as const),
      changes: fc.array(staged, { maxLength: 5 }),
      isCommitted: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pay' as const), share: fc.integer({ min: 1, max: 100 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('capture' as const, 'void' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fulfil' as const), line: fc.option(index) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const) }) },
);

/** What an order goes through. */
export const historyPlan = fc.record({
  order: orderPlan,
  steps: fc.array(step, { minLength: 1, maxLength: 8 }),
  switches: fc.record({
    discountSurvivesSwap: fc.boolean(),
    fixedLineDiscountIsTakenOff: fc.constantFrom('each-unit' as const, 'the-line' as const),
    setQuantityCounts: fc.constantFrom('all-units' as const, 'editable-units' as const),
    addedItemsJoin: fc.constantFrom('open-fulfillment-order' as const, 'new-fulfillment-order' as const),
    outOfStockAddVariant: fc.constantFrom('refused' as const, 'allowed' as const),
    existingShippingLinesUpdatable: fc.boolean(),
  }),
});

type Planned<Arbitrary> = Arbitrary extends fc.Arbitrary<infer Value> ? Value : never;
export type OrderPlan = Planned<typeof orderPlan>;
export type HistoryPlan = Planned<typeof historyPlan>;
export type StepPlan = Planned<typeof step>;
export type StagedPlan = Planned<typeof staged>;
