import { CHANGE_KINDS, type Change, type Money } from '@amend/contract';
import type { Ledger } from '@amend/engine';
import { defineConfig } from '@amend/engine/config';
import type { ResolvedConfig } from '@amend/engine/config';
import { importOrderTokenKey, signOrderToken } from '@amend/order-token';
import { createSimulator } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';

import { createVirtualClock } from '../../../engine/test/virtual-clock.ts';
import { startProcess } from './api-process.ts';
import type { ApiProcess } from './api-process.ts';
import { createDice } from './dice.ts';
import { createLine } from './line.ts';
import { createOthers } from './others.ts';
import { OUR_TOKEN, SHOP, shopWith, STAFF_TOKEN } from './shop.ts';
import type { Setting } from './step.ts';
import { timeLimitsBy } from './still-platform.ts';

const START = '2026-11-23T09:00:00Z';
/** How long an order is held at most while it may be changed, and the tag that it gets when it is let go. */
export const HELD_FOR_SECONDS = 1800;
export const RELEASE_TAG = 'released';

export const SECRET = 'a-secret-for-tests-of-32-bytes-or-more';
const merchantKey = { id: 'm1', secret: 'a-merchant-key-for-tests-of-32-bytes' };
const tokenKey = { id: 'k1', algorithm: 'HS256', secret: SECRET } as const;

const schema = await loadAdminSchema();
const keys = [await importOrderTokenKey(tokenKey)];

/** What the API answered to one request. */
export interface Reply {
  readonly status: number;
  readonly contentType: string;
  readonly body: unknown;
}

/** One press of a button, and what came of it; `reply` is `null` where the process died. */
export interface Press {
  readonly key: string;
  readonly body: string;
  readonly expected: Money;
  readonly reply: Reply | null;
  /** What the ledger had for the key when the answer came. */
  readonly statusThen: string | null;
}

/** An intent with what it was shown. */
export interface Shown {
  readonly number: number;
  readonly key: string;
  readonly changes: readonly Change[];
  readonly quote: { readonly orderVersion: string; readonly difference: Money };
}

const configs = new Map<string, ResolvedConfig>();

function configFor(setting: Setting): ResolvedConfig {
  const { windowSeconds, isProvinceFree, hasRule, isAskedFirst, isHeldWhileOpen, payWithinSeconds, owed } =
    setting;
  const name = [
    windowSeconds,
    isProvinceFree,
    hasRule,
    isAskedFirst,
    isHeldWhileOpen,
    payWithinSeconds,
    owed,
  ].join(' ');
  const known = configs.get(name);
  if (known) return known;
  const window =
    windowSeconds === null ? { until: 'fulfillment' as const } : { closesAfterSeconds: windowSeconds };
  const methods = [
    { id: 'express', title: 'Express', prices: { USD: '9.90', CAD: '13.70' } },
    { id: 'slow', title: 'Slow', prices: { USD: '0.05', CAD: '0.10' } },
  ];
  const config = defineConfig({
    shop: SHOP,
    shopify: { accessToken: OUR_TOKEN },
    orderTokens: { keys: [tokenKey] },
    origins: [],
    changes: {
      'correct-address': { window, lockedFields: isProvinceFree ? [] : ['countryCode', 'provinceCode'] },
      'correct-contact': { window },
      'swap-item': { window, mayChangeProduct: true },
      'set-quantity': { window },
      'add-item': { window },
      'change-shipping': { window, methods },
      'add-note': { window },
      'cancel-order': { window },
    },
    settlement: {
      due: {
        deadlineSeconds: payWithinSeconds,
        graceSeconds: 20,
        useMandates: true,
        invoiceAfterSeconds: 40,
      },
      owed,
    },
    approval: { declineAfterSeconds: 3600 },
    ...(isHeldWhileOpen
      ? { holdWhileOpen: { maxSeconds: HELD_FOR_SECONDS, releaseSignal: { tag: RELEASE_TAG } } }
      : {}),
    rules: [
      ...(hasRule
        ? [
            {
              name: 'mark',
              when: {},
              then: { 'every-change': { tags: ['amended'], hold: { reason: 'OTHER' as const } } },
            },
          ]
        : []),
      ...(isAskedFirst
        ? [{ name: 'ask', when: {}, then: { 'every-change': { approval: true as const } } }]
        : []),
    ],
  });
  configs.set(name, config);
  return config;
}

const tokens = new Map<string, string>();

async function tokenFor(orderId: string): Promise<string> {
  const known = tokens.get(orderId);
  if (known) return known;
  const token = await signOrderToken({
    key: tokenKey,
    shop: SHOP,
    orderId,
    changes: CHANGE_KINDS,
    expiresInSeconds: 86_400,
    now: () => new Date(Date.parse(START) - 3_600_000),
  });
  tokens.set(orderId, token);
  return token;
}

async function post(
  process: ApiProcess,
  path: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<Reply | null> {
  const response = await process.answer(path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  });
  if (!response) return null;
  return {
    status: response.status,
    contentType: response.headers.get('content-type') ?? '',
    body: JSON.parse(await response.text()),
  };
}

/** A shop, a ledger, and two API processes that share it, on one clock. */
export async function createWorld(setting: Setting, diceSeed: number, ledger: Ledger) {
  const clock = createVirtualClock(START);
  timeLimitsBy(clock);
  const dice = createDice(diceSeed);
  const simulator = createSimulator({
    schema,
    now: clock.now,
    shop: shopWith(setting.orderKind, setting.ageSeconds),
    switches: setting.switches,
    app: { customerDataLevel: setting.customerDataLevel },
    otherApps: [{ clientId: 'staff', accessTokens: [{ token: STAFF_TOKEN }] }],
    seed: diceSeed,
  });
  const orderId = String(simulator.state.orders[0]?.id);
  const token = await tokenFor(orderId);
  const line = createLine({ clock, simulator, orderId, dice, ledger });
  const others = createOthers(simulator, line.order);
  const config = configFor(setting);
  const reports: string[] = [];
  let skewMs = setting.skewSeconds * 1000;
  let ids = 0;
  let intents = 0;
  let deliveries = 0;
  let crashes = 0;

  const start = (number: number) =>
    startProcess({
      number,
      clock,
      line,
      ledger,
      config,
      keys,
      merchantKeys: [merchantKey],
      skewMs: () => skewMs,
      createId: () => `id-${++ids}`,
      report: (error) => reports.push(error.message),
      onCrash: () => (crashes += 1),
    });
  const processes: (ApiProcess | null)[] = [null, null];

  function processAt(place: number): ApiProcess {
    const number = place % processes.length;
    const found = processes[number];
    if (found?.isAlive()) return found;
    const fresh = start(number);
    processes[number] = fresh;
    return fresh;
  }

  return {
    setting,
    clock,
    simulator,
    line,
    ledger,
    orderId,
    others,
    reports,
    /** The steps as a text, to look for what happens in them. */
    story: '',
    presses: [] as Press[],
    replies: [] as Reply[],
    shown: [] as Shown[],
    processAt,
    nextIntent: () => ++intents,
    nextDelivery: () => ++deliveries,
    crashes: () => crashes,
    turnClock(seconds: number): void {
      skewMs += seconds * 1000;
    },
    request(process: ApiProcess, path: string, body: string, key?: string): Promise<Reply | null> {
      const headers = {
        authorization: `Bearer ${token}`,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      };
      return post(process, `/v1/orders/${orderId}${path}`, headers, body);
    },
    /** What the merchant's own systems ask for. */
    asMerchant(process: ApiProcess, path: string, body: string): Promise<Reply | null> {
      const headers = { authorization: `Bearer ${merchantKey.secret}` };
      return post(process, `/v1/merchant/orders/${orderId}${path}`, headers, body);
    },
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;
