import { createEngine } from '@amend/engine';
import type { Budget, EngineOptions } from '@amend/engine';
import type { ResolvedConfig } from '@amend/engine/config';
import { openDurableObjectLedger } from '@amend/engine/ledger/durable-object';
import type { DurableObjectStorage } from '@amend/engine/ledger/durable-object';
import { importOrderTokenKey } from '@amend/order-token';
import type { Hono } from 'hono';

import type { ApiEnv } from '../../context.ts';
import { createApi } from '../../create-api.ts';
import { alarmFor, rememberUnfinished } from './alarm.ts';
import type { AlarmStorage } from './alarm.ts';

/** The part of a Durable Object's `ctx` that is used. */
export interface OrderObjectContext {
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
  /** The shop's budget, which all orders share. */
  readonly budget: Budget;
  readonly engine: Omit<EngineOptions, 'config' | 'ledger'>;
}

/** One order: its ledger in the object's own SQLite, the API on top, and an alarm for edits that did not end. */
export function createOrderObject(
  storage: OrderObjectContext['storage'],
  options: OrderObjectOptions,
): OrderObject {
  const { config, resumeAfterMs, now, budget } = options;
  const stored = openDurableObjectLedger(storage);
  const alarm = alarmFor(stored, storage, resumeAfterMs, now);
  const ledger = rememberUnfinished(stored, alarm);
  const engine = createEngine({ budget, ...options.engine, config, ledger, now });
  let api: Hono<ApiEnv> | undefined;

  async function openApi(): Promise<Hono<ApiEnv>> {
    const { shop, origins } = config;
    const { audience } = config.orderTokens;
    const keys = await Promise.all(config.orderTokens.keys.map(importOrderTokenKey));
    return createApi({ engine, shop, keys, audience, origins, now });
  }

  return {
    async fetch(request) {
      api ??= await openApi();
      const response = await api.fetch(request);
      await alarm.setIfForgotten();
      return response;
    },
    async alarm() {
      // First, so that there is a next time whatever goes wrong now: the runtime gives up on an alarm that fails again and again.
      await alarm.set();
      await engine.resume();
      await engine.runTasks();
      await alarm.setForNext();
    },
  };
}
