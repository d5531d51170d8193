import { base64url } from 'jose';

import type { Mailer } from './mail/mailer.ts';
import type { EngineOptions } from './options.ts';
import { createAdmin } from './shopify/admin.ts';
import type { Admin } from './shopify/admin.ts';
import { createBudget } from './shopify/budget/create-budget.ts';

/** Everything that the parts of the engine work with, defaults filled in. */
export interface Workshop extends Required<
  Omit<EngineOptions, 'fetch' | 'mailer' | 'budget' | 'shopifyTimeoutMs' | 'orderCacheMs'>
> {
  readonly admin: Admin;
  /** `null` where shoppers are not written to. */
  readonly mailer: Mailer | null;
}

export function createWorkshop(options: EngineOptions): Workshop {
  const { config, ledger, shopifyTimeoutMs = 5000, patienceMs = 8000 } = options;
  if (config.mail && !options.mailer)
    throw new TypeError('The configuration has `mail`, so that the engine needs a `mailer`.');
  const sleep = options.sleep ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const now = options.now ?? (() => new Date());
  return {
    config,
    ledger,
    mailer: options.mailer ?? null,
    sleep,
    patienceMs,
    now,
    createId: options.createId ?? (() => crypto.randomUUID()),
    createSalt: options.createSalt ?? (() => base64url.encode(crypto.getRandomValues(new Uint8Array(16)))),
    report: options.report ?? ((error) => console.error(error.message)),
    admin: createAdmin({
      accessToken: config.shopify.accessToken,
      apiVersion: config.shopify.apiVersion,
      origin: config.shopify.origin ?? `https://${config.shop}`,
      timeoutMs: shopifyTimeoutMs,
      patienceMs,
      now,
      fetch: options.fetch ?? ((...request) => fetch(...request)),
      budget: options.budget ?? createBudget({ now, sleep }),
    }),
  };
}
