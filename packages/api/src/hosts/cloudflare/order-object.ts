import { createEngine } from '@amend/engine';
import type { AccessTokens, Budget, EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { openDurableObjectLedger } from '@amend/engine/ledger/durable-object';
import type { DurableObjectStorage } from '@amend/engine/ledger/durable-object';
import { importOrderTokenKey } from '@amend/order-token';
import type { Hono } from 'hono';

import type { ApiEnv } from '../../context.ts';
import { createApi } from '../../create-api.ts';
import type { Log } from '../../logs/log.ts';
import { importProofKeys } from '../../proofs/proof-keys.ts';
import { alarmFor, rememberUnfinished } from './alarm.ts';
import type { AlarmStorage } from './alarm.ts';
import { DeliveryMessage, nameOfRequest, NOTICE_URL, OrderRequest, QUESTION_URL } from './order-messages.ts';
import { RECORDS_URL, RecordsRequest } from './records-messages.ts';
import { registerFirst } from './register-order.ts';
import { workOnAlarm } from './work-on-alarm.ts';

/** The part of a Durable Object's `ctx` that is used. */
export interface ObjectContext {
  readonly storage: DurableObjectStorage & AlarmStorage;
}

/** What the runtime calls of a Durable Object. */
export interface OrderObject {
  fetch(request: Request): Promise<Response>;
  alarm(): Promise<void>;
}

interface OrderObjectOptions {
  readonly config: ResolvedConfig;
  readonly resumeAfterMs: number;
  readonly now: () => Date;
  readonly log: Log;
  /** The shop's budget, which all orders share. */
  readonly budget: Budget;
  /** The shop's access tokens; `null` where the configuration has one that does not end. */
  readonly tokens: AccessTokens | null;
  /** Has the shop know that this order has an object. */
  readonly register: (orderId: string) => Promise<void>;
  /** Whether Shopify has ended the access of the app. */
  readonly isAccessEnded: () => Promise<boolean>;
  readonly engine: Omit<EngineOptions, 'config' | 'ledger'>;
}

/** One order: its ledger in the object's own SQLite, the API on top, and an alarm for edits that did not end and for what is due. */
export function createOrderObject(
  storage: ObjectContext['storage'],
  options: OrderObjectOptions,
): OrderObject {
  const { config, resumeAfterMs, now, log, budget, isAccessEnded, register } = options;
  const tokens = options.tokens ? { tokens: options.tokens } : {};
  const stored = openDurableObjectLedger(storage);
  const alarm = alarmFor(stored, storage, resumeAfterMs, now);
  const ledger = registerFirst(rememberUnfinished(stored, alarm), register);
  const engine = createEngine({ budget, isAccessEnded, ...tokens, ...options.engine, config, ledger, now });
  let api: Hono<ApiEnv> | undefined;

  // Requests are taken down where they come in, by the Worker.
  const logFailures: Log = (entry) => (entry.event === 'failure' ? log(entry) : undefined);

  async function openApi(): Promise<Hono<ApiEnv>> {
    const { shop, origins, merchant } = config;
    const { audience } = config.orderTokens;
    const keys = await Promise.all(config.orderTokens.keys.map(importOrderTokenKey));
    const proofKeys = await importProofKeys(config);
    const isOpenToExtensions = config.proofs['session-token'] !== undefined;
    return createApi({
      engine,
      shop,
      keys,
      proofKeys,
      audience,
      origins,
      isOpenToExtensions,
      merchantKeys: merchant.keys,
      now,
      createId: nameOfRequest,
      log: logFailures,
    });
  }

  async function answerQuestion(asked: OrderRequest): Promise<string | null> {
    switch (asked.do) {
      case 'tell-revocation':
        return engine.tokensRevokedAt(asked.orderId);
      case 'note-audit':
        await engine.audit(asked.entry);
        return null;
    }
  }

  async function answer(request: Request): Promise<Response> {
    switch (request.url) {
      case NOTICE_URL:
        await engine.notice(DeliveryMessage.parse(await request.json()));
        return new Response(null, { status: 204 });
      case QUESTION_URL:
        return Response.json(await answerQuestion(OrderRequest.parse(await request.json())));
      case RECORDS_URL:
        return Response.json(await answerAboutRecords(RecordsRequest.parse(await request.json())));
    }
    api ??= await openApi();
    return api.fetch(request);
  }

  async function answerAboutRecords(asked: RecordsRequest): Promise<unknown> {
    switch (asked.do) {
      case 'export':
        return engine.exportOrder(asked.orderId);
      case 'erase':
        return engine.eraseOrder(asked.orderId);
      case 'erase-all':
        await ledger.eraseAll();
        await alarm.clear();
        return null;
    }
  }

  return {
    async fetch(request) {
      const response = await answer(request);
      await alarm.setIfForgotten();
      return response;
    },
    alarm: () => workOnAlarm(engine, alarm),
  };
}
