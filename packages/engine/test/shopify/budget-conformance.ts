import { beforeEach, describe, expect, it } from 'vitest';

import type { Budget } from '../../src/index.ts';
import { aCall, aCost, createWaitingRoom, idOf, reserveNow, tellLevel, throughJson } from './budget-stage.ts';
import type { BudgetStage } from './budget-stage.ts';

const granted = { granted: true, id: expect.any(String) };
const refusedFor = (retryAfterSeconds: number) => ({ granted: false, retryAfterSeconds });

/** What every budget must do, wherever its owner lives. `openStage` opens one that nobody has used. */
export function describeBudget(name: string, openStage: () => BudgetStage): void {
  describe(`${name} as a budget`, () => {
    let budget: Budget;
    let advance: BudgetStage['advance'];
    let room: ReturnType<typeof createWaitingRoom>;

    beforeEach(() => {
      const stage = openStage();
      budget = throughJson(stage.budget);
      advance = stage.advance;
      room = createWaitingRoom();
    });

    describe('what it knows of the bucket', () => {
      it('takes the Standard plan, full, for granted before the first answer', async () => {
        await reserveNow(budget, 1950);
        expect(await budget.take(aCall())).toEqual(granted);
        expect(await budget.take(aCall())).toEqual(refusedFor(1));
      });

      it('takes size, level and rate from every answer', async () => {
        const first = await budget.take(aCall());
        const plus = { maximumAvailable: 20_000, currentlyAvailable: 19_950, restoreRate: 1000 };
        await budget.settle(idOf(first), { kind: 'sent', cost: aCost(plus) });
        expect(await reserveNow(budget, 15_000)).toEqual(granted);
        expect(await reserveNow(budget, 6_000)).toEqual(refusedFor(2));
      });

      it('lets points flow back at the rate that was told, up to the size', async () => {
        await tellLevel(budget, 0);
        await advance(19_000);
        expect(await reserveNow(budget, 1901)).toEqual(refusedFor(1));
        expect(await reserveNow(budget, 1900)).toEqual(granted);
        await advance(29_000);
        expect(await reserveNow(budget, 101)).toEqual(refusedFor(1));
      });

      it('holds the requested cost until the answer, and then only what was spent', async () => {
        await tellLevel(budget, 100);
        const call = await budget.take(aCall({ estimatedCost: 90 }));
        expect(await budget.take(aCall({ estimatedCost: 20 }))).toEqual(refusedFor(1));
        const cost = aCost({ requested: 90, actual: 10, currentlyAvailable: 90 });
        await budget.settle(idOf(call), { kind: 'sent', cost });
        expect(await budget.take(aCall({ estimatedCost: 90 }))).toEqual(granted);
      });

      it('counts calls on their way as spent, though an answer may not know of them yet', async () => {
        await tellLevel(budget, 100);
        const call = await budget.take(aCall());
        await budget.take(aCall());
        await budget.settle(idOf(call), {
          kind: 'sent',
          cost: aCost({ currentlyAvailable: 100, actual: 0 }),
        });
        expect(await budget.take(aCall({ estimatedCost: 51 }))).toEqual(refusedFor(1));
        expect(await budget.take(aCall({ estimatedCost: 50 }))).toEqual(granted);
      });

      it('believes Shopify where others have spent of the same bucket', async () => {
        const call = await budget.take(aCall());
        await budget.settle(idOf(call), { kind: 'sent', cost: aCost({ currentlyAvailable: 20 }) });
        expect(await budget.take(aCall())).toEqual(refusedFor(1));
      });

      it('learns what an operation costs, and what one of its sizes costs, from the answers', async () => {
        await tellLevel(budget, 60);
        const unknown = aCall({ operation: 'Known', estimatedCost: null });
        expect(await budget.take(unknown)).toEqual(refusedFor(1));
        await tellLevel(budget, 100);
        const call = await budget.take(unknown);
        const cost = aCost({ requested: 30, actual: 0, currentlyAvailable: 60 });
        await budget.settle(idOf(call), { kind: 'sent', cost });
        expect(await budget.take(unknown)).toEqual(granted);
        expect(await budget.take(unknown)).toEqual(granted);
        expect(await budget.take(unknown)).toEqual(refusedFor(1));
      });
    });

    describe('how calls end', () => {
      beforeEach(() => tellLevel(budget, 60));

      it('counts a call whose answer was lost as having spent all it asked for', async () => {
        await budget.settle(idOf(await budget.take(aCall())), { kind: 'sent', cost: null });
        expect(await budget.take(aCall({ estimatedCost: 11 }))).toEqual(refusedFor(1));
      });

      it('takes all points back of a call that was not sent', async () => {
        const id = idOf(await budget.take(aCall()));
        await budget.settle(id, { kind: 'unsent' });
        await budget.settle(id, { kind: 'unsent' });
        expect(await budget.take(aCall({ estimatedCost: 61 }))).toEqual(refusedFor(1));
        expect(await budget.take(aCall({ estimatedCost: 60 }))).toEqual(granted);
      });

      it.each([
        { what: 'tells of the bucket', cost: aCost({ actual: null, currentlyAvailable: 7 }) },
        { what: 'does not tell of the bucket', cost: null },
      ])('waits as long as a throttled answer says that $what', async ({ cost }) => {
        const id = idOf(await budget.take(aCall()));
        await budget.settle(id, { kind: 'throttled', cost, retryAfterSeconds: 3 });
        expect(await budget.take(aCall())).toEqual(refusedFor(3));
        await advance(2999);
        expect(await budget.take(aCall())).toEqual(refusedFor(1));
        await advance(1);
        expect(await budget.take(aCall())).toEqual(granted);
      });
    });

    describe('who waits', () => {
      it('serves commits before quotes before reads before background work, and equals as they came', async () => {
        await tellLevel(budget, 0);
        const waiting = (['background', 'read', 'quote', 'commit'] as const).flatMap((priority) =>
          [1, 2].map((count) =>
            room.watch(`${priority} ${count}`, budget.take(aCall({ priority, patienceMs: 8000 }))),
          ),
        );
        await advance(8000);
        await Promise.all(waiting);
        expect(room.events).toEqual(
          'commit 1, commit 2, quote 1, quote 2, read 1, read 2, background 1, background 2'.split(', '),
        );
      });

      it('serves the small only after the large that came before them', async () => {
        await tellLevel(budget, 90);
        const large = room.watch('large', budget.take(aCall({ estimatedCost: 100, patienceMs: 1000 })));
        const small = room.watch('small', budget.take(aCall({ estimatedCost: 1, patienceMs: 1000 })));
        await advance(1000);
        await Promise.all([large, small]);
        expect(room.events).toEqual(['large', 'small']);
      });

      it('does not let background work starve: only what comes in the 8 s after it goes before it', async () => {
        await tellLevel(budget, 0);
        const tidying = budget.take(aCall({ priority: 'background', patienceMs: 24_000 }));
        const wishes = [room.watch('background', tidying)];
        for (let second = 0; second < 12; second += 1) {
          const commit = aCall({ estimatedCost: 100, priority: 'commit', patienceMs: 8000 });
          wishes.push(room.watch(`commit ${second}`, budget.take(commit)));
          await advance(1000);
        }
        await advance(8000);
        await Promise.all(wishes);
        expect(room.events.indexOf('background')).toBe(room.events.indexOf('commit 7') + 1);
      });

      it('refuses at once whom it could not serve in time, and says when it could have', async () => {
        await tellLevel(budget, 0);
        const first = room.watch('first', reserveFor(budget, 700, 8000));
        expect(await reserveFor(budget, 101, 8000)).toEqual(refusedFor(9));
        await advance(7000);
        await first;
        expect(room.events).toEqual(['first']);
      });

      it('tells those whom it sends away to come back one after the other, and then has their points', async () => {
        await tellLevel(budget, 0);
        const told = [];
        for (let shopper = 0; shopper < 3; shopper += 1) told.push(await reserveNow(budget, 200));
        expect(told).toEqual([refusedFor(2), refusedFor(4), refusedFor(6)]);
        for (let shopper = 0; shopper < 3; shopper += 1) {
          await advance(2000);
          expect(await reserveNow(budget, 200)).toEqual(granted);
        }
      });

      it('refuses who waits as soon as more urgent calls make it too late', async () => {
        await tellLevel(budget, 0);
        const read = room.watch('read', budget.take(aCall({ patienceMs: 1000 })));
        const commit = room.watch('commit', reserveFor(budget, 100, 8000));
        await advance(0);
        expect(room.events).toEqual(['read refused for 2 s']);
        await advance(1000);
        await Promise.all([read, commit]);
      });

      it('lets what is larger than the bucket wait until the bucket is full', async () => {
        await tellLevel(budget, 1900);
        const whole = room.watch('whole', reserveFor(budget, 9000, 8000));
        await advance(1000);
        await whole;
        expect(room.events).toEqual(['whole']);
      });
    });

    describe('what is set aside', () => {
      it('is not there for others, and is there at once for the calls of its edit', async () => {
        await tellLevel(budget, 100);
        const reservationId = idOf(await reserveNow(budget, 90));
        expect(await budget.take(aCall({ estimatedCost: 11 }))).toEqual(refusedFor(1));
        const within = aCall({ estimatedCost: 90, priority: 'commit', reservationId });
        expect(await budget.take(within)).toEqual(granted);
        expect(await budget.take(aCall({ estimatedCost: 10 }))).toEqual(granted);
      });

      it('gets back what its calls did not spend, for further calls of its edit', async () => {
        await tellLevel(budget, 60);
        const reservationId = idOf(await reserveNow(budget, 60));
        for (const currentlyAvailable of [50, 40]) {
          const call = await budget.take(aCall({ reservationId }));
          const cost = aCost({ actual: 10, currentlyAvailable });
          await budget.settle(idOf(call), { kind: 'sent', cost });
        }
        expect(await budget.take(aCall({ estimatedCost: 1 }))).toEqual(refusedFor(1));
        expect(await budget.take(aCall({ estimatedCost: 40, reservationId }))).toEqual(granted);
      });

      it('is free again when it is given back, which happens once', async () => {
        await tellLevel(budget, 100);
        const id = idOf(await reserveNow(budget, 100));
        await budget.release(id);
        await budget.release(id);
        expect(await reserveNow(budget, 101)).toEqual(refusedFor(1));
        expect(await reserveNow(budget, 100)).toEqual(granted);
      });

      it('lets an edit that needs more go before all who wait, but not take what others set aside', async () => {
        await tellLevel(budget, 100);
        const reservationId = idOf(await reserveNow(budget, 50));
        const other = idOf(await reserveNow(budget, 50));
        const waiting = room.watch('commit', reserveFor(budget, 100, 8000));
        const more = aCall({ estimatedCost: 80, priority: 'commit', reservationId, patienceMs: 8000 });
        const beyond = room.watch('beyond', budget.take(more));
        expect(await budget.take(aCall({ reservationId: other, priority: 'commit' }))).toEqual(granted);
        await advance(300);
        expect(room.events).toEqual(['beyond']);
        await advance(1000);
        await Promise.all([waiting, beyond]);
        expect(room.events).toEqual(['beyond', 'commit']);
      });

      it('is free again 30 s after its holder was last heard of', async () => {
        const reservationId = idOf(await reserveNow(budget, 2000));
        await advance(20_000);
        await budget.settle(idOf(await budget.take(aCall({ reservationId }))), { kind: 'unsent' });
        await advance(29_999);
        expect(await reserveNow(budget, 1)).toEqual(refusedFor(1));
        await advance(1);
        expect(await reserveNow(budget, 2000)).toEqual(granted);
        expect(await budget.take(aCall({ reservationId }))).toEqual(refusedFor(1));
      });
    });
  });
}

function reserveFor(budget: Budget, points: number, patienceMs: number) {
  return budget.reserve({ points, priority: 'commit', patienceMs });
}
