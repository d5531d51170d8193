import { createBudget } from '@amend/engine';

import { answerWith, BudgetRequest } from './budget-messages.ts';

/** What the runtime calls of the Durable Object with a shop's budget. */
export interface ShopObject {
  fetch(request: Request): Promise<Response>;
}

interface ShopObjectOptions {
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  readonly createId: () => string;
}

/**
 * One shop: the only one who counts its points at Shopify, for the objects of all its orders.
 *
 * The count is kept in memory. After a restart it begins with a full bucket, which the first answer of Shopify corrects; what was granted
 * before is then as good as unknown, and its ids are nobody else's.
 */
export function createShopObject({ now, sleep, createId }: ShopObjectOptions): ShopObject {
  const budget = createBudget({ now, sleep, idPrefix: `${createId()}:` });
  return {
    async fetch(request) {
      const asked = BudgetRequest.parse(await request.json());
      return Response.json(await answerWith(budget, asked));
    },
  };
}
