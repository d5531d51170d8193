import type { Budget, PointsAnswer as Points } from '@amend/engine';

import { askShop } from './ask-shop.ts';
import type { FetchShop } from './ask-shop.ts';
import { PointsAnswer } from './shop-messages.ts';
import type { BudgetRequest } from './shop-messages.ts';

interface ShopBudgetOptions {
  readonly fetch: FetchShop;
  readonly report: (error: Error) => void;
}

/** How much longer than the patience of a wish its answer may take, before the owner is taken for unreachable. */
const GRACE_MS = 2000;

/** When to come back where the owner cannot be reached: a restart takes about so long. */
const RETRY_AFTER_SECONDS = 2;

/**
 * A shop's budget whose owner is the shop's Durable Object.
 *
 * Where the owner cannot be reached, nothing is granted: whoever asks is told to come back in two seconds, and `report` why. What was granted
 * without the answer getting through is free again after 30 seconds.
 */
export function createShopBudget({ fetch, report }: ShopBudgetOptions): Budget {
  async function askForPoints(request: BudgetRequest, patienceMs: number): Promise<Points> {
    try {
      return PointsAnswer.parse(await askShop(fetch, request, patienceMs + GRACE_MS));
    } catch (cause) {
      report(new Error("The owner of the shop's budget could not be asked.", { cause }));
      return { granted: false, retryAfterSeconds: RETRY_AFTER_SECONDS };
    }
  }

  return {
    take: (wish) => askForPoints({ do: 'take', wish }, wish.patienceMs),
    settle: async (callId, end) => void (await askShop(fetch, { do: 'settle', callId, end }, GRACE_MS)),
    reserve: (wish) => askForPoints({ do: 'reserve', wish }, wish.patienceMs),
    release: async (reservationId) => void (await askShop(fetch, { do: 'release', reservationId }, GRACE_MS)),
  };
}
