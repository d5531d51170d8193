import { CHANGE_KINDS } from '@amend/contract';
import type { ChangeKind } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { aLine, aParcel, someFacts } from '../../test/facts.ts';
import { someConfig } from '../../test/some-config.ts';
import type { OrderFacts } from '../order-facts.ts';
import { closingBy, decide } from './decide.ts';
import type { Decision, Question } from './decide.ts';
import type { Consequence, Rule } from './rule.ts';

const placedMs = Date.parse('2026-11-23T09:00:00Z');

function decisionOn(question: Partial<Question> = {}): Decision {
  return decide({
    facts: someFacts(),
    kind: 'correct-address',
    config: someConfig(),
    permitted: CHANGE_KINDS,
    editsSoFar: 0,
    nowMs: placedMs,
    ...question,
  });
}

function windowOf(facts: Partial<OrderFacts>, kind: ChangeKind = 'correct-address', afterSeconds = 0) {
  return decisionOn({ facts: someFacts(facts), kind, nowMs: placedMs + afterSeconds * 1000 }).window;
}

/** Rules that hold for every order, from what follows from them. */
function rulesWith(...consequences: readonly Consequence[]): Pick<Question, 'config'> {
  const rules = consequences.map((consequence, place): Rule => ({
    name: `rule ${place + 1}`,
    when: {},
    then: { 'every-change': consequence },
  }));
  return { config: someConfig({ rules }) };
}

const warehouse = (status: string, requestStatus = 'UNSUBMITTED') => [
  { id: 'gid://shopify/FulfillmentOrder/1', status, requestStatus, locationId: null, destination: null },
];

const kindsOfTheWarehouse = CHANGE_KINDS.filter(
  (kind) => !['correct-contact', 'add-note', 'change-shipping'].includes(kind),
);

describe('decide: the order', () => {
  it('E3 W3 is open to the last millisecond before it closes', () => {
    expect(windowOf({}, 'correct-address', 3599.999)).toEqual({
      status: 'open',
      closesAt: '2026-11-23T10:00:00.000Z',
    });
    expect(windowOf({}, 'correct-address', 3600)).toEqual({
      status: 'closed',
      reason: 'edit_window_passed',
      closedAt: '2026-11-23T10:00:00.000Z',
    });
  });

  it('W2 is open without an instant where only fulfilment closes the window', () => {
    const config = someConfig({ changes: { 'correct-address': { window: { until: 'fulfillment' } } } });
    const decision = decisionOn({ config, nowMs: placedMs + 365 * 86_400_000 });
    expect(decision.window).toEqual({ status: 'open', closesAt: null });
    expect(closingBy(decision)).toEqual({ ok: true, value: null });
  });

  it.each(['OPEN', 'SCHEDULED', 'ON_HOLD', 'CANCELLED', 'CLOSED'])(
    'W11 is open while a fulfilment order is %s and nothing was shipped',
    (status) => {
      expect(windowOf({ fulfillmentOrders: warehouse(status) }).status).toBe('open');
    },
  );

  it.each([
    ['IN_PROGRESS', 'UNSUBMITTED'],
    ['INCOMPLETE', 'UNSUBMITTED'],
    ['CLOSED', 'CLOSED'],
    ['OPEN', 'SUBMITTED'],
    ['OPEN', 'ACCEPTED'],
    ['OPEN', 'REJECTED'],
  ])('E4 W11 is closed once a fulfilment order is %s and %s', (status, requestStatus) => {
    for (const kind of kindsOfTheWarehouse) {
      expect(windowOf({ fulfillmentOrders: warehouse(status, requestStatus) }, kind)).toEqual({
        status: 'closed',
        reason: 'fulfillment_started',
      });
    }
  });

  it.each(['IN_PROGRESS', 'PENDING_FULFILLMENT', 'PARTIALLY_FULFILLED', 'FULFILLED', 'SOMETHING_NEW'])(
    'E4 W11 is closed while the order is %s at a warehouse that cannot be seen',
    (fulfillmentStatus) => {
      expect(windowOf({ fulfillmentStatus })).toMatchObject({ reason: 'fulfillment_started' });
    },
  );

  it('E4 W11 is closed once any parcel left, also for a line that did not', () => {
    const lines = [aLine({ id: '1', unshippedQuantity: 0 }), aLine({ id: '2', unshippedQuantity: 1 })];
    expect(windowOf({ lines, parcels: [aParcel()] }, 'swap-item')).toMatchObject({
      reason: 'fulfillment_started',
    });
  });

  it('E4 W11 is closed where not every fulfilment order is known', () => {
    expect(windowOf({ areFulfillmentOrdersComplete: false })).toMatchObject({
      reason: 'fulfillment_started',
    });
  });

  it.each<ChangeKind>(['correct-contact', 'add-note'])('W12 leaves %s open until all was shipped', (kind) => {
    const half = [aLine({ id: '1', unshippedQuantity: 0 }), aLine({ id: '2', unshippedQuantity: 1 })];
    const begun = { parcels: [aParcel()], fulfillmentOrders: warehouse('IN_PROGRESS') };
    expect(windowOf({ ...begun, lines: half }, kind).status).toBe('open');
    expect(windowOf({ ...begun, lines: [aLine({ unshippedQuantity: 0 })] }, kind)).toEqual({
      status: 'closed',
      reason: 'fulfillment_started',
    });
    expect(windowOf({ fulfillmentStatus: 'FULFILLED' }, kind)).toMatchObject({
      reason: 'fulfillment_started',
    });
  });

  it('W12 leaves a note open on an order of which nothing is shipped', () => {
    const digital = { lines: [aLine({ unshippedQuantity: 0 })], shippingAddress: null };
    expect(windowOf(digital, 'add-note').status).toBe('open');
  });

  it.each(CHANGE_KINDS.filter((kind) => kind !== 'change-shipping'))(
    'W10 closes %s for an order that was cancelled or archived',
    (kind) => {
      expect(windowOf({ cancelledAt: '2026-11-23T09:01:00Z' }, kind)).toEqual({
        status: 'closed',
        reason: 'order_cancelled',
      });
      expect(windowOf({ closedAt: '2026-11-23T09:01:00Z' }, kind)).toEqual({
        status: 'closed',
        reason: 'order_archived',
      });
    },
  );

  it('W13 closes only what is about the parcel where nothing is shipped', () => {
    const methods = [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }];
    const config = someConfig({ changes: { 'change-shipping': { methods } } });
    const facts = someFacts({ shippingAddress: null });
    const closed = CHANGE_KINDS.filter(
      (kind) => decisionOn({ facts, kind, config }).window.status === 'closed',
    );
    expect(closed).toEqual(['correct-address', 'change-shipping']);
    expect(decisionOn({ facts }).window).toEqual({ status: 'closed', reason: 'nothing_to_ship' });
  });

  it('W14 names what the shopper can do least about', () => {
    const passed = { fulfillmentOrders: warehouse('IN_PROGRESS') };
    expect(windowOf(passed, 'correct-address', 9999)).toMatchObject({ reason: 'fulfillment_started' });
    const cancelled = someFacts({ ...passed, cancelledAt: '2026-11-23T09:01:00Z' });
    expect(decisionOn({ facts: cancelled }).window).toMatchObject({ reason: 'order_cancelled' });
    expect(decisionOn({ facts: cancelled, permitted: [] }).window).toEqual({
      status: 'closed',
      reason: 'change_not_permitted',
    });
    const denied = { ...rulesWith({ deny: true, limits: { editsPerOrder: 1 } }), editsSoFar: 1 };
    expect(decisionOn({ ...denied, nowMs: placedMs + 9_999_000 }).window).toMatchObject({
      reason: 'rule_denied',
    });
    const often = { ...rulesWith({ limits: { editsPerOrder: 1 } }), editsSoFar: 1 };
    expect(decisionOn({ ...often, nowMs: placedMs + 9_999_000 }).window).toMatchObject({
      reason: 'edit_limit_reached',
    });
  });
});

describe('decide: what the merchant offers', () => {
  it('R19 does not offer what the merchant switched off, whatever a rule allows', () => {
    const allow: Rule = { name: 'staff', when: {}, then: { 'cancel-order': { allow: true } } };
    const config = someConfig({ changes: { 'cancel-order': { isAllowed: false } }, rules: [allow] });
    expect(decisionOn({ kind: 'cancel-order', config }).window).toEqual({
      status: 'closed',
      reason: 'change_not_offered',
    });
  });

  it('R19 does not offer to change the shipping method without methods to choose from', () => {
    expect(decisionOn({ kind: 'change-shipping' }).window).toMatchObject({ reason: 'change_not_offered' });
  });
});

describe('decide: rules', () => {
  it('R1 applies every rule whose condition holds, and no other', () => {
    const rules: Rule[] = [
      { name: 'all', version: '2', when: {}, then: { 'every-change': { tags: ['amended'] } } },
      { name: 'vip', when: { orderTags: ['vip'] }, then: { 'every-change': { tags: ['careful'] } } },
      { name: 'b2b', when: { isB2B: true }, then: { 'every-change': { deny: true } } },
    ];
    const facts = someFacts({ tags: ['vip'] });
    const decision = decisionOn({ facts, config: someConfig({ rules }) });
    expect(decision.window.status).toBe('open');
    expect(decision.applied).toEqual([
      { name: 'all', version: '2', consequences: [{ tags: ['amended'] }] },
      { name: 'vip', version: null, consequences: [{ tags: ['careful'] }] },
    ]);
  });

  it('R2 joins what follows for this kind of change with what follows for every kind', () => {
    const rule: Rule = {
      name: 'both',
      when: {},
      then: {
        'every-change': { tags: ['amended'] },
        'swap-item': { approval: true },
        'add-item': { deny: true },
      },
    };
    const decision = decisionOn({ kind: 'swap-item', config: someConfig({ rules: [rule] }) });
    expect(decision).toMatchObject({ tags: ['amended'], isApprovalNeeded: true, window: { status: 'open' } });
  });

  it('R6 asks about the items that a change touches, and about every line where it touches none', () => {
    const rule: Rule = {
      name: 'shirts',
      when: { productTypes: ['Shirts'] },
      then: { 'every-change': { deny: true } },
    };
    const config = someConfig({ rules: [rule] });
    const mug = aLine({ id: '2', productType: 'Mugs' });
    const facts = someFacts({ lines: [aLine(), mug] });
    const statusOf = (question: Partial<Question>) =>
      decisionOn({ facts, config, ...question }).window.status;
    expect(statusOf({ kind: 'set-quantity', items: [mug] })).toBe('open');
    expect(statusOf({ kind: 'swap-item', items: [mug, aLine()] })).toBe('closed');
    expect(statusOf({ kind: 'correct-address' })).toBe('closed');
  });

  it('R12 denies where any rule denies, whatever others allow', () => {
    expect(decisionOn(rulesWith({ allow: true }, { deny: true }, { allow: true })).window).toEqual({
      status: 'closed',
      reason: 'rule_denied',
    });
  });

  it('R12 takes the words of the first rule that denies with some', () => {
    const message = { en: 'Made to order.', de: 'Wird für Sie angefertigt.' };
    const decision = decisionOn(rulesWith({ deny: true }, { deny: message }, { deny: 'No.' }));
    expect(closingBy(decision)).toEqual({ ok: false, refusal: { code: 'rule_denied', message } });
  });

  it('R13 W1 closes with the first window of all, and a rule cannot make it later', () => {
    const earlier = decisionOn(rulesWith({ window: { closesAfterSeconds: 600 } }));
    expect(earlier.window).toEqual({ status: 'open', closesAt: '2026-11-23T09:10:00.000Z' });
    const later = decisionOn(rulesWith({ window: [{ closesAfterSeconds: 7200 }, { until: 'fulfillment' }] }));
    expect(later.window).toEqual({ status: 'open', closesAt: '2026-11-23T10:00:00.000Z' });
  });

  it('R14 asks for approval where any rule does', () => {
    const decision = decisionOn(rulesWith({ tags: ['a'] }, { approval: true }));
    expect(decision.isApprovalNeeded).toBe(true);
    expect(closingBy(decision).ok).toBe(true);
  });

  it('R15 takes the smallest of each limit', () => {
    const { limits } = decisionOn(
      rulesWith(
        { limits: { editsPerOrder: 3, quantity: 2, shareOfOrderValue: '0.5' } },
        { limits: { editsPerOrder: 1, shareOfOrderValue: 0.25 } },
        { limits: { quantity: 5, shareOfOrderValue: '0.30' } },
      ),
    );
    expect(limits).toEqual({ editsPerOrder: 1, quantity: 2, shareOfOrderValue: '0.25' });
    expect(decisionOn().limits).toEqual({ editsPerOrder: null, quantity: null, shareOfOrderValue: null });
  });

  it('R16 closes the window once the order has had as many edits as it may', () => {
    const limited = rulesWith({ limits: { editsPerOrder: 2 } });
    expect(decisionOn({ ...limited, editsSoFar: 1 }).window.status).toBe('open');
    expect(decisionOn({ ...limited, editsSoFar: 2 }).window).toEqual({
      status: 'closed',
      reason: 'edit_limit_reached',
    });
  });

  it('R17 joins the tags of all rules, each once', () => {
    expect(decisionOn(rulesWith({ tags: ['a', 'b'] }, { tags: ['b', 'c'] })).tags).toEqual(['a', 'b', 'c']);
  });

  it('R18 takes the first hold and the first move, in the order of the rules', () => {
    const decision = decisionOn(
      rulesWith(
        { tags: ['a'] },
        { hold: { reason: 'OTHER', note: 'Look at it' } },
        { hold: { reason: 'INCORRECT_ADDRESS' }, move: { locationId: '1' } },
        { move: { locationId: '2' } },
      ),
    );
    expect(decision).toMatchObject({
      hold: { reason: 'OTHER', note: 'Look at it' },
      move: { locationId: '1' },
    });
    expect(decisionOn()).toMatchObject({ hold: null, move: null, tags: [], applied: [] });
  });
});
