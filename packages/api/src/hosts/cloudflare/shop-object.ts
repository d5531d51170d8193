import { createBudget, createEngine } from '@amend/engine';
import type { EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { openDurableObjectLedger } from '@amend/engine/ledger/durable-object';

import { alarmFor, rememberUnfinished } from './alarm.ts';
import type { ObjectContext } from './order-object.ts';
import { answerWith, ShopRequest } from './shop-messages.ts';
import { workOnAlarm } from './work-on-alarm.ts';

/** What the runtime calls of the Durable Object of a shop. */
export interface ShopObject {
  fetch(request: Request): Promise<Response>;
  alarm(): Promise<void>;
}

interface ShopObjectOptions {
  readonly config: ResolvedConfig;
  readonly resumeAfterMs: number;
  readonly now: () => Date;
  readonly sleep: (ms: number) => Promise<void>;
  readonly createId: () => string;
  /** Has an order looked at by its object. */
  readonly noticeOrder: (orderId: string) => Promise<void>;
  readonly engine: Omit<EngineOptions, 'config' | 'ledger'>;
}

/**
 * One shop: the only one who counts its points at Shopify, for the objects of all its orders; who is told what is about none of them; and who knows
 * whether Shopify still lets the app in.
 *
 * The count is kept in memory. After a restart it begins with a full bucket, which the first answer of Shopify corrects; what was granted
 * before is then as good as unknown, and its ids are nobody else's.
 */
export function createShopObject(storage: ObjectContext['storage'], options: ShopObjectOptions): ShopObject {
  const { config, resumeAfterMs, now, sleep, createId, noticeOrder } = options;
  const budget = createBudget({ now, sleep, idPrefix: `${createId()}:` });
  const stored = openDurableObjectLedger(storage);
  const alarm = alarmFor(stored, storage, resumeAfterMs, now);
  const ledger = rememberUnfinished(stored, alarm);
  const engine = createEngine({ budget, noticeOrder, ...options.engine, config, ledger, now });

  async function answer(asked: ShopRequest): Promise<unknown> {
    switch (asked.do) {
      case 'notice':
        await engine.notice(asked.delivery);
        await alarm.setIfForgotten();
        return null;
      case 'tell-access':
        return { isEnded: await engine.isAccessEnded() };
      case 'read-owner':
        return engine.readOrderOwner(asked.orderId);
      case 'look-up':
        return engine.lookUp(asked.request, asked.reader);
      case 'redeem-code':
        return engine.redeemCode(asked.lookupId, asked.code);
      default:
        return answerWith(budget, asked);
    }
  }

  return {
    fetch: async (request) => Response.json(await answer(ShopRequest.parse(await request.json()))),
    alarm: () => workOnAlarm(engine, alarm),
  };
}
