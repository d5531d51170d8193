import { createBudget, createEngine, openTokens, ShopifyFailure } from '@amend/engine';
import type { EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { openDurableObjectCredentials } from '@amend/engine/credentials/durable-object';
import { openDurableObjectLedger } from '@amend/engine/ledger/durable-object';

import { alarmFor, rememberUnfinished } from './alarm.ts';
import type { ObjectContext } from './order-object.ts';
import { openOrderRegister } from './order-register.ts';
import type { createRecordsDesk } from './records-messages.ts';
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
  /** Asks the objects of orders for what they keep. */
  readonly records: ReturnType<typeof createRecordsDesk>;
  readonly engine: Omit<EngineOptions, 'config' | 'ledger'>;
}

/** How many orders are erased in one go: a Worker may ask so many objects. */
const ORDERS_AT_ONCE = 200;

/**
 * One shop: the only one who counts its points at Shopify, for the objects of all its orders; who is told what is about none of them; who has its access
 * tokens, and knows whether Shopify still lets the app in; and who knows which orders have an object.
 *
 * The count is kept in memory. After a restart it begins with a full bucket, which the first answer of Shopify corrects; what was granted
 * before is then as good as unknown, and its ids are nobody else's.
 */
export function createShopObject(storage: ObjectContext['storage'], options: ShopObjectOptions): ShopObject {
  const { config, resumeAfterMs, now, sleep, createId, noticeOrder, records } = options;
  const budget = createBudget({ now, sleep, idPrefix: `${createId()}:` });
  const stored = openDurableObjectLedger(storage);
  const alarm = alarmFor(stored, storage, resumeAfterMs, now);
  const ledger = rememberUnfinished(stored, alarm);
  const credentials = openDurableObjectCredentials(storage);
  const register = openOrderRegister(storage);
  const { fetch: send = (...request) => fetch(...request), shopifyTimeoutMs: timeoutMs = 5000 } =
    options.engine;
  const tokens = openTokens(config, { store: credentials, timeoutMs, fetch: send, now, createId });
  const engine = createEngine({
    budget,
    tokens,
    noticeOrder,
    eraseOrder: records.eraseOrder,
    exportOrder: records.exportOrder,
    eraseEveryOrder,
    ...options.engine,
    config,
    ledger,
    now,
  });

  async function eraseEveryOrder(): Promise<number> {
    for (const orderId of register.list(ORDERS_AT_ONCE)) {
      await records.eraseAll(orderId);
      register.remove(orderId);
    }
    return register.count();
  }

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
      case 'register-order':
        register.add(asked.orderId);
        return null;
      case 'give-token':
        return giveToken(tokens.get());
      case 'renew-token':
        return giveToken(tokens.renew(asked.stale));
      case 'install':
        return engine.install(asked.sessionToken);
      case 'read-access':
        return engine.readAccess();
      case 'list-data-requests':
        return engine.listDataRequests();
      case 'export-data-request':
        return engine.exportDataRequest(asked.requestId);
      case 'erase-orders':
        return engine.eraseOrders(asked.orderIds);
      default:
        return answerWith(budget, asked);
    }
  }

  return {
    fetch: async (request) => Response.json(await answer(ShopRequest.parse(await request.json()))),
    alarm: () => workOnAlarm(engine, alarm),
  };
}

/** An access token, or why there is none, as it travels to the object of an order. */
async function giveToken(giving: Promise<string>): Promise<unknown> {
  try {
    return { ok: true, token: await giving };
  } catch (error) {
    if (!(error instanceof ShopifyFailure)) throw error;
    return { ok: false, reason: error.reason, message: error.message };
  }
}
