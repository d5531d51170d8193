import { base64url } from 'jose';

import type { AccessTokens } from './access/access-tokens.ts';
import { openTokens } from './access/open-tokens.ts';
import type { AddressSuggester } from './addresses/address-suggester.ts';
import { ownAccord } from './caller.ts';
import type { Caller } from './caller.ts';
import { createMemoryCredentials } from './credentials/memory.ts';
import type { Ledger } from './ledger.ts';
import { createMailPace } from './lookups/mail-pace.ts';
import type { MailPace } from './lookups/mail-pace.ts';
import { inventCode } from './lookups/secrets.ts';
import type { Mailer } from './mail/mailer.ts';
import type { EngineOptions } from './options.ts';
import { fingerprint } from './order-version.ts';
import { eraseOrderHere } from './privacy/erase-order.ts';
import { exportOrder } from './privacy/export-order.ts';
import { createAdmin } from './shopify/admin.ts';
import type { Admin } from './shopify/admin.ts';
import { createBudget } from './shopify/budget/create-budget.ts';
import { whileOpen } from './shopify/while-open.ts';
import { lookTask } from './webhooks/task-for.ts';

/** Everything that the parts of the engine work with, defaults filled in. */
export interface Workshop extends Required<
  Omit<
    EngineOptions,
    'fetch' | 'mailer' | 'addressSuggester' | 'budget' | 'credentials' | 'shopifyTimeoutMs' | 'orderCacheMs'
  >
> {
  readonly admin: Admin;
  /** On whose behalf it works. */
  readonly caller: Caller;
  /** `null` where shoppers are not written to. */
  readonly mailer: Mailer | null;
  /** `null` where no service is asked about addresses. */
  readonly addressSuggester: AddressSuggester | null;
  /** How long mails with a code take. */
  readonly codePace: MailPace;
}

export function createWorkshop(options: EngineOptions): Workshop {
  const { config, ledger, shopifyTimeoutMs = 5000, patienceMs = 8000 } = options;
  if (config.mail && !options.mailer)
    throw new TypeError('The configuration has `mail`, so that the engine needs a `mailer`.');
  const sleep = options.sleep ?? ((ms) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  const now = options.now ?? (() => new Date());
  const createId = options.createId ?? (() => crypto.randomUUID());
  const send: typeof fetch = options.fetch ?? ((...request) => fetch(...request));
  const store = options.credentials ?? createMemoryCredentials();
  const tokens =
    options.tokens ?? openTokens(config, { store, timeoutMs: shopifyTimeoutMs, fetch: send, now, createId });
  const isAccessEnded = options.isAccessEnded ?? accessInLedger(tokens, ledger);
  const noticeOrder =
    options.noticeOrder ?? ((orderId) => ledger.putTask(lookTask(orderId, now().toISOString())));
  const admin = createAdmin({
    tokens,
    apiVersion: config.shopify.apiVersion,
    origin: config.shopify.origin ?? `https://${config.shop}`,
    timeoutMs: shopifyTimeoutMs,
    patienceMs,
    now,
    fetch: send,
    budget: options.budget ?? createBudget({ now, sleep }),
  });
  return {
    config,
    ledger,
    caller: ownAccord,
    mailer: options.mailer ?? null,
    addressSuggester: options.addressSuggester ?? null,
    codePace: createMailPace(),
    sleep,
    patienceMs,
    now,
    tokens,
    createId,
    createSalt: options.createSalt ?? (() => base64url.encode(crypto.getRandomValues(new Uint8Array(16)))),
    createCode: options.createCode ?? inventCode,
    eventFetch: options.eventFetch ?? ((...request) => fetch(...request)),
    report: options.report ?? ((error) => console.error(error.message)),
    isAccessEnded,
    noticeOrder,
    eraseOrder: options.eraseOrder ?? ((orderId) => eraseOrderHere(ledger, orderId, now, isAccessEnded)),
    eraseEveryOrder: options.eraseEveryOrder ?? (async () => 0),
    exportOrder: options.exportOrder ?? ((orderId) => exportOrder(ledger, orderId)),
    admin: whileOpen(admin, isAccessEnded),
  };
}

/** Another installation is another access: the shop is open again once the app has come back. */
function accessInLedger(tokens: AccessTokens, ledger: Ledger): () => Promise<boolean> {
  let known = { installation: '', name: '' };
  return async () => {
    const installation = await tokens.installation();
    if (installation !== known.installation) known = { installation, name: await fingerprint(installation) };
    return ledger.isAccessEnded(known.name);
  };
}
