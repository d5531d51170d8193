import { base64url } from 'jose';

import type { ResolvedConfig } from './config.ts';
import type { Ledger } from './ledger.ts';
import { createMailPace } from './lookups/mail-pace.ts';
import type { MailPace } from './lookups/mail-pace.ts';
import { inventCode } from './lookups/secrets.ts';
import type { Mailer } from './mail/mailer.ts';
import type { EngineOptions } from './options.ts';
import { fingerprint } from './order-version.ts';
import { createAdmin } from './shopify/admin.ts';
import type { Admin } from './shopify/admin.ts';
import { createBudget } from './shopify/budget/create-budget.ts';
import { whileOpen } from './shopify/while-open.ts';
import { lookTask } from './webhooks/task-for.ts';

/** Everything that the parts of the engine work with, defaults filled in. */
export interface Workshop extends Required<
  Omit<EngineOptions, 'fetch' | 'mailer' | 'budget' | 'shopifyTimeoutMs' | 'orderCacheMs'>
> {
  readonly admin: Admin;
  /** `null` where shoppers are not written to. */
  readonly mailer: Mailer | null;
  /** How long mails with a code take. */
  readonly codePace: MailPace;
}

export function createWorkshop(options: EngineOptions): Workshop {
  const { config, ledger, shopifyTimeoutMs = 5000, patienceMs = 8000 } = options;
  if (config.mail && !options.mailer)
    throw new TypeError('The configuration has `mail`, so that the engine needs a `mailer`.');
  const sleep = options.sleep ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const now = options.now ?? (() => new Date());
  const isAccessEnded = options.isAccessEnded ?? accessInLedger(config, ledger);
  const noticeOrder =
    options.noticeOrder ?? ((orderId) => ledger.putTask(lookTask(orderId, now().toISOString())));
  const admin = createAdmin({
    accessToken: config.shopify.accessToken,
    apiVersion: config.shopify.apiVersion,
    origin: config.shopify.origin ?? `https://${config.shop}`,
    timeoutMs: shopifyTimeoutMs,
    patienceMs,
    now,
    fetch: options.fetch ?? ((...request) => fetch(...request)),
    budget: options.budget ?? createBudget({ now, sleep }),
  });
  return {
    config,
    ledger,
    mailer: options.mailer ?? null,
    codePace: createMailPace(),
    sleep,
    patienceMs,
    now,
    createId: options.createId ?? (() => crypto.randomUUID()),
    createSalt: options.createSalt ?? (() => base64url.encode(crypto.getRandomValues(new Uint8Array(16)))),
    createCode: options.createCode ?? inventCode,
    eventFetch: options.eventFetch ?? ((...request) => fetch(...request)),
    report: options.report ?? ((error) => console.error(error.message)),
    isAccessEnded,
    noticeOrder,
    admin: whileOpen(admin, isAccessEnded),
  };
}

/** Another token is another access: the shop is open again with the one that it gets when the app comes back. */
function accessInLedger({ shopify }: ResolvedConfig, ledger: Ledger): () => Promise<boolean> {
  let name: Promise<string> | undefined;
  return async () => {
    name ??= fingerprint(shopify.accessToken);
    return ledger.isAccessEnded(await name);
  };
}
