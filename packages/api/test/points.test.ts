import type { Change } from '@amend/contract';
import type { AmendConfig } from '@amend/engine/config';
import { beforeAll, describe, expect, it } from 'vitest';

import { giveDiscount } from './discounted-order.ts';
import { correction, createKit, createShopper, lineIdOf, tellAnotherPrice, variantIdOf } from './kit.ts';
import type { Kit, KitShopper } from './kit.ts';
import { take, winter } from './offers/offer-stage.ts';
import { pointsNeeded, watchBudget } from './reservations.ts';
import type { Reservation } from './reservations.ts';

/** What a shopper wishes for. */
type Wish = (kit: Kit, shopper: KitShopper) => Promise<readonly Change[]>;

const address: Wish = (_, shopper) => correction(shopper, { zip: '10115' });
const fewer: Wish = async (kit) => [
  { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 1 },
];
const cancellation: Wish = async () => [{ kind: 'cancel-order' }];
const swap: Wish = async (kit) => [
  {
    kind: 'swap-item',
    lineId: lineIdOf(kit.simulator, '#1001', 0),
    variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL'),
  },
];
const addition: Wish = async (kit) => [
  { kind: 'add-item', variantId: variantIdOf(kit.simulator, 'wool-socks', 'Ash / 40–43'), quantity: 1 },
];
const offer: Wish = async () => [take('winter')];
const swapAndAddress: Wish = async (...about) => [...(await address(...about)), ...(await swap(...about))];
const everything: Wish = async (kit, shopper) => [
  ...(await swapAndAddress(kit, shopper)),
  { kind: 'set-quantity', lineId: lineIdOf(kit.simulator, '#1001', 1), quantity: 3 },
  ...(await addition(kit, shopper)),
  { kind: 'change-shipping', methodId: 'express' },
  { kind: 'correct-contact', email: 'ada@example.com' },
  { kind: 'add-note', topic: 'delivery-instruction', text: 'Please ring twice.' },
];

/** What happens to it. */
type Fate = (kit: Kit) => void;

const allGoesWell: Fate = () => {};
const answerIsLost =
  (operation: string): Fate =>
  ({ simulator }) =>
    void simulator.fail({ operation, kind: 'drop-after' });

/** The commit tells of another price than the shopper was shown, once, and is taken back. */
const isTakenBack: Fate = tellAnotherPrice;

/** The same, but the network fails in the middle of it until somebody looks again. */
const isLeftHalfTakenBack: Fate = (kit) => {
  isTakenBack(kit);
  kit.shopify.isDown = () => kit.simulator.log.some(({ operationName }) => operationName === 'CommitEdit');
};

const methods = [{ id: 'express', title: 'Express', prices: { EUR: '9.90' } }];
const followUps: AmendConfig['rules'] = [
  {
    name: 'Look at it',
    when: { countries: ['DE'] },
    then: { 'every-change': { tags: ['look'], hold: { reason: 'OTHER' } } },
  },
];

/** What was set aside while a wish for an order whose discount has to be carried over was quoted and accepted, and, where that was interrupted, ended later. */
async function play(wish: Wish, fate: Fate, rules: AmendConfig['rules'] = []): Promise<Reservation[]> {
  const { budget, reservations } = watchBudget(() => kit.simulator.log.at(-1)?.requestedQueryCost ?? 0);
  const kit: Kit = await createKit({
    engine: { orderCacheMs: 0, budget },
    simulator: {
      plan: { maximumAvailable: 1e6, restoreRate: 1e6 },
      switches: { discountSurvivesSwap: false },
    },
    config: { changes: { 'change-shipping': { methods } }, offers: { list: [winter] }, rules },
  });
  giveDiscount(kit.simulator, '#1001', {
    title: 'Ten off',
    value: { percentage: 10 },
    amounts: [680, null],
  });
  const shopper = await createShopper(kit, '#1001');
  const changes = await wish(kit, shopper);
  const quote = await shopper.quote(changes);
  fate(kit);
  await shopper.accept(changes, quote);
  kit.shopify.isDown = () => false;
  kit.clock.advanceSeconds(60);
  await kit.engine.resume();
  kit.simulator.assertNoUnusedFaults();
  return reservations();
}

/** Wishes for which the same is set aside, with what may happen to them. */
const stories: readonly [string, Wish, Fate, AmendConfig['rules']?][] = [
  ['an address', address, allGoesWell],
  ['an address of which the answer is lost', address, answerIsLost('UpdateOrder')],
  ['an address with what rules ask for', address, allGoesWell, followUps],
  ['a cancellation', cancellation, allGoesWell],
  ['a cancellation of which the answer is lost', cancellation, answerIsLost('CancelOrder')],
  ['a cancellation with what rules ask for', cancellation, allGoesWell, followUps],
  ['fewer, with money to give back', fewer, allGoesWell],
  ['an addition', addition, allGoesWell],
  ['an addition of which the answer is lost', addition, answerIsLost('CommitEdit')],
  ['an addition that is taken back', addition, isTakenBack],
  ['an offer', offer, allGoesWell],
  ['an offer of which the answer is lost', offer, answerIsLost('CommitEdit')],
  ['an offer that is taken back', offer, isTakenBack],
  ['a swap', swap, allGoesWell],
  ['a swap with what rules ask for', swap, allGoesWell, followUps],
  ['a swap of which the answer is lost', swap, answerIsLost('CommitEdit')],
  ['a swap that is taken back', swap, isTakenBack],
  ['a swap with an address', swapAndAddress, allGoesWell],
  ['a swap with an address of which the answer is lost', swapAndAddress, answerIsLost('CommitEdit')],
  ['a swap with an address that is taken back', swapAndAddress, isTakenBack],
  ['everything', everything, allGoesWell],
  ['everything, of which the answer is lost', everything, answerIsLost('CommitEdit')],
  ['everything, taken back', everything, isTakenBack],
  ['everything, left half taken back', everything, isLeftHalfTakenBack],
];

describe('the points that are set aside', () => {
  const told: { readonly story: string; readonly reservations: readonly Reservation[] }[] = [];

  beforeAll(async () => {
    for (const [story, ...plot] of stories) told.push({ story, reservations: await play(...plot) });
  });

  it.each(stories)('suffice for %s', (story) => {
    const { reservations = [] } = told.find((each) => each.story === story) ?? {};
    expect(reservations.length).toBeGreaterThan(1);
    expect(reservations.filter(({ points, calls }) => pointsNeeded(calls) > points)).toEqual([]);
  });

  it('are at most a fifth more than what is needed when it goes worst', () => {
    const worst = new Map<string, number>();
    for (const { priority, points, calls } of told.flatMap(({ reservations }) => reservations)) {
      const what = `${priority} ${points}`;
      worst.set(what, Math.max(worst.get(what) ?? 0, pointsNeeded(calls)));
    }
    expect([...worst.keys()].toSorted()).toEqual([
      'background 439',
      'commit 32',
      'commit 340',
      'commit 426',
      'commit 486',
      'commit 526',
      'commit 656',
      'commit 776',
      'quote 152',
      'quote 242',
      'quote 282',
      'quote 302',
      'quote 342',
    ]);
    const wasteful = [...worst].filter(([what, needed]) => Number(what.split(' ')[1]) > 1.2 * needed);
    expect(wasteful).toEqual([]);
  });

  it('never make a call wait for a guess: what staging asks for is known before', () => {
    const staged = told
      .flatMap(({ reservations }) => reservations)
      .flatMap(({ calls }) => calls.filter(({ operation }) => operation === 'StageEdit'));
    expect(staged.length).toBeGreaterThan(20);
    for (const { requested, estimated } of staged) expect(requested).toBe(estimated);
  });
});
