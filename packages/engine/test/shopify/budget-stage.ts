import type { Budget, CallCost, CallWish, PointsAnswer, Priority } from '../../src/index.ts';

/** A budget, and the time it lives in. */
export interface BudgetStage {
  readonly budget: Budget;
  /** Lets time go on by so much, and everybody do what they can do by then. */
  advance(ms: number): Promise<void>;
}

/** The same budget with every message written as JSON on its way, as it is when the owner lives elsewhere. */
export function throughJson(budget: Budget): Budget {
  return {
    take: async (wish) => sent(await budget.take(sent(wish))),
    settle: (callId, end) => budget.settle(callId, sent(end)),
    reserve: async (wish) => sent(await budget.reserve(sent(wish))),
    release: (reservationId) => budget.release(reservationId),
  };
}

/** A read of 50 points for now or never, with some of it replaced. */
export function aCall(fields: Partial<CallWish> = {}): CallWish {
  return {
    operation: 'AnyOperation',
    estimatedCost: 50,
    reservationId: null,
    priority: 'read',
    patienceMs: 0,
    ...fields,
  };
}

function sent<Message>(message: Message): Message {
  return JSON.parse(JSON.stringify(message));
}

/** What Shopify says on the Standard plan about a call that spent all it asked for, with some of it replaced. */
export function aCost(fields: Partial<CallCost> = {}): CallCost {
  return {
    requested: 50,
    actual: 50,
    maximumAvailable: 2000,
    currentlyAvailable: 1950,
    restoreRate: 100,
    ...fields,
  };
}

/** Lets Shopify say how its bucket stands, in the answer to a call that costs nothing. */
export async function tellLevel(budget: Budget, currentlyAvailable: number): Promise<void> {
  const call = await budget.take(aCall({ operation: 'Nothing', estimatedCost: 0 }));
  const cost = aCost({ requested: 0, actual: 0, currentlyAvailable });
  await budget.settle(idOf(call), { kind: 'sent', cost });
}

/** The id of what was granted. */
export function idOf(answer: PointsAnswer): string {
  if (!answer.granted) throw new Error(`Refused for ${answer.retryAfterSeconds} s.`);
  return answer.id;
}

/** Somebody who sets points aside for now or never. */
export function reserveNow(budget: Budget, points: number, priority: Priority = 'commit') {
  return budget.reserve({ points, priority, patienceMs: 0 });
}

/** Notes what happens to those who wait, in the order in which it happens. */
export function createWaitingRoom() {
  const events: string[] = [];
  return {
    events,
    async watch(name: string, answer: Promise<PointsAnswer>): Promise<void> {
      const told = await answer;
      events.push(told.granted ? name : `${name} refused for ${told.retryAfterSeconds} s`);
    },
  };
}
