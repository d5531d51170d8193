import fc from 'fast-check';

import { ORDER_KINDS } from './shop.ts';
import type { Act, FaultPlan, History, Intent, Setting, Step, Wish } from './step.ts';

const small = (max: number) => fc.nat({ max });
const seldom = <Value>(usual: Value, other: fc.Arbitrary<Value>, weight = 1) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 4 }, { arbitrary: other, weight });

const wish: fc.Arbitrary<Wish> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      wish: fc.constant('correct-address' as const),
      isElsewhere: seldom(false, fc.constant(true)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ wish: fc.constant('correct-contact' as const), hasPhone: fc.boolean() }),
  },
  { weight: 2, arbitrary: fc.record({ wish: fc.constant('add-note' as const), isGift: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      wish: fc.constant('swap-item' as const),
      line: small(1),
      variant: small(5),
      units: seldom<number | null>(null, fc.constant(1), 4),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ wish: fc.constant('set-quantity' as const), line: small(1), units: small(4) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      wish: fc.constant('add-item' as const),
      variant: small(5),
      units: fc.constantFrom(1, 2),
    }),
  },
  { weight: 2, arbitrary: fc.record({ wish: fc.constant('change-shipping' as const), method: small(1) }) },
  { weight: 1, arbitrary: fc.constant({ wish: 'cancel-order' as const }) },
);

/** What a shopper wishes for in one edit. */
const wishes = fc.array(wish, { minLength: 1, maxLength: 3 });

const intent: fc.Arbitrary<Intent> = fc.record({
  wishes,
  process: seldom(0, fc.constant(1)),
  clicks: seldom(1, fc.constant(2)),
  isLater: seldom(false, fc.constant(true)),
  // A window of 61 seconds ends a second after the history begins.
  delayMs: seldom(0, fc.oneof(small(600), fc.integer({ min: 600, max: 1000 })), 2),
});

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('edit-add' as const), variant: small(5), units: fc.constantFrom(1, 2) }),
  fc.record({ act: fc.constant('edit-quantity' as const), line: small(2), units: small(4) }),
  fc.record({
    act: fc.constant('set-price' as const),
    variant: small(5),
    cents: fc.constantFrom(1, 999, 2000, 2150),
  }),
  fc.record({ act: fc.constant('set-stock' as const), variant: small(5), units: small(2) }),
  fc
    .constantFrom<Act['act'] & ('address' | 'email' | 'gift-message' | 'tag' | 'begin-edit')>(
      'address',
      'email',
      'gift-message',
      'tag',
      'begin-edit',
    )
    .map((name) => ({ act: name })),
  fc
    .constantFrom<
      Act['act'] & ('cancel' | 'refund' | 'hold' | 'release' | 'submit' | 'accept' | 'fulfil' | 'scan')
    >('cancel', 'refund', 'hold', 'release', 'submit', 'accept', 'fulfil', 'scan')
    .map((name) => ({ act: name })),
  fc
    .constantFrom<Act['act'] & ('pay' | 'pay-late' | 'pay-in-vain' | 'pay-part')>(
      'pay',
      'pay',
      'pay',
      'pay-late',
      'pay-in-vain',
      'pay-part',
    )
    .map((name) => ({ act: name })),
  fc.record({ act: fc.constant('fulfil-line' as const), line: small(2) }),
);

const kind: fc.Arbitrary<FaultPlan['kind']> = fc.oneof(
  fc.constantFrom<FaultPlan['kind'] & { is: 'drop-before' | 'drop-after' | 'slow' }>(
    { is: 'drop-before' },
    { is: 'drop-after' },
    { is: 'slow' },
  ),
  fc.record({ is: fc.constant('late' as const), seconds: fc.constantFrom(6, 20, 45) }),
  fc.record({ is: fc.constant('html' as const), isAfter: fc.boolean() }),
  fc.constantFrom<FaultPlan['kind']>(
    { is: 'shopify', spec: { kind: 'status', status: 503 } },
    { is: 'shopify', spec: { kind: 'status', status: 429 } },
    { is: 'shopify', spec: { kind: 'throttle' } },
    { is: 'shopify', spec: { kind: 'internal-error' } },
    { is: 'shopify', spec: { kind: 'user-error', message: 'No.' } },
  ),
  { weight: 3, arbitrary: fc.record({ is: fc.constant('meanwhile' as const), what: act }) },
);

const fault: fc.Arbitrary<FaultPlan> = fc.record({
  operation: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('CommitEdit', 'UpdateOrder') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        'BeginEdit',
        'StageEdit',
        'CancelOrder',
        'ReadOrder',
        'any',
        'any mutation',
        'AddTags',
        'HoldFulfillmentOrders',
        'ReadSettlement',
        'RefundOrder',
        'ReleaseHolds',
        'SendInvoice',
        'ChargeMandate',
      ),
    },
  ),
  nth: fc.constantFrom(1, 1, 1, 2, 2, 3),
  times: fc.constantFrom(1, 1, 1, 2, 4),
  kind,
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('shop' as const),
      intents: fc.array(intent, { minLength: 1, maxLength: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('press-again' as const), intent: small(2), process: small(1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('reuse-key' as const), intent: small(2), process: small(1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      intent: small(2),
      isApproved: seldom(true, fc.constant(false)),
      process: small(1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('notice' as const),
      times: fc.constantFrom(1, 1, 2),
      isNew: fc.boolean(),
      process: small(1),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('let-go' as const), process: small(1) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('others' as const), what: act }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('arm' as const), fault }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('crash' as const),
      point: fc.record({
        process: seldom(0, fc.constant(1)),
        at: fc.constantFrom('call' as const, 'write' as const),
        nth: fc.integer({ min: 1, max: 12 }),
        isAfter: fc.boolean(),
      }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restart' as const), process: small(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('resume' as const), process: small(1) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.constantFrom(1, 20, 31, 61, 150, 300),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('skew' as const), seconds: fc.constantFrom(-300, 300, 30) }),
  },
);

const switches: fc.Arbitrary<Setting['switches']> = fc.record(
  {
    secondOrderEditBegin: fc.constantFrom('shares' as const, 'replaces' as const, 'refuses' as const),
    orderEditSessionExpirySeconds: fc.constantFrom(null, 1, 60),
    discountSurvivesSwap: fc.boolean(),
    outOfStockAddVariant: fc.constantFrom('refused' as const, 'allowed' as const),
    fixedLineDiscountIsTakenOff: fc.constantFrom('each-unit' as const, 'the-line' as const),
    setQuantityCounts: fc.constantFrom('all-units' as const, 'editable-units' as const),
    addedItemsJoin: fc.constantFrom('open-fulfillment-order' as const, 'new-fulfillment-order' as const),
    existingShippingLinesUpdatable: fc.boolean(),
    addressChangeMovesFulfillmentOrders: fc.boolean(),
    addressChangeMovesTax: fc.boolean(),
    foreignCurrencyOrdersEditable: fc.boolean(),
    throttledStatus: fc.constantFrom(200 as const, 429 as const),
    orderReadableAfterSeconds: fc.constantFrom(0, 0, 0, 70),
    paymentLink: fc.constantFrom('given' as const, 'missing' as const),
    orderCancelSeconds: fc.constantFrom(0, 0, 5, 90),
    suggestedRefundCountsOverpayment: fc.boolean(),
    idempotencyErrors: fc.constantFrom('user-errors' as const, 'answer-errors' as const),
    latePaymentSeconds: fc.constantFrom(30, 400),
    ordersHaveMandates: fc.boolean(),
    protectedCustomerData: fc.constantFrom('null' as const, 'error' as const),
  },
  { requiredKeys: [] },
);

const setting: fc.Arbitrary<Setting> = fc.record({
  orderKind: small(ORDER_KINDS - 1),
  ageSeconds: fc.constantFrom(1, 60),
  windowSeconds: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<number | null>(3600, null) },
    // From those that end while something is under way; 360 and 400 matter to an API whose clock is five minutes ahead.
    {
      weight: 2,
      arbitrary: fc.oneof(fc.constantFrom(61, 61, 61, 62, 64), fc.constantFrom(80, 120, 361, 400)),
    },
  ),
  isProvinceFree: fc.boolean(),
  hasRule: seldom(false, fc.constant(true)),
  isAskedFirst: seldom(false, fc.constant(true)),
  isHeldWhileOpen: seldom(false, fc.constant(true)),
  payWithinSeconds: fc.constantFrom(30, 120, 3600),
  owed: seldom<'refund' | 'store-credit'>('refund', fc.constant('store-credit')),
  customerDataLevel: fc.oneof(
    { weight: 20, arbitrary: fc.constant(2 as const) },
    { weight: 1, arbitrary: fc.constant(1 as const) },
  ),
  skewSeconds: seldom(0, fc.constantFrom(-300, 300)),
  switches,
});

/** Any history. */
export const history: fc.Arbitrary<History> = fc.record({
  diceSeed: fc.nat({ max: 0xffff }),
  setting,
  steps: fc.array(step, { minLength: 2, maxLength: 8 }),
});
