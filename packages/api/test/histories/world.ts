import { CHANGE_KINDS, type Change, type Money } from '@amend/contract';
import { signOrderToken } from '@amend/order-token';
import type { Simulator } from '@amend/simulator';

import type { VirtualClock } from '../../../engine/test/virtual-clock.ts';
import type { ApiProcess } from './api-process.ts';
import type { Line } from './line.ts';
import type { LookedAt } from './looked-at.ts';
import { merchantKey, SHOP, tokenKey } from './names.ts';
import { createOthers } from './others.ts';
import type { Setting } from './step.ts';

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
  /** What the ledger had for the key when the answer came; `null` also where another press may have been quicker than the look. */
  readonly statusThen: string | null;
}

/** An intent with what it was shown. */
export interface Shown {
  readonly number: number;
  readonly key: string;
  readonly changes: readonly Change[];
  readonly quote: { readonly orderVersion: string; readonly difference: Money };
}

/** What a history happens to: one order of a shop, with what stands between it and its shopper. */
export interface Place {
  readonly setting: Setting;
  readonly clock: VirtualClock;
  readonly simulator: Simulator;
  readonly line: Line;
  readonly ledger: LookedAt;
  /** Whether the ledger is looked into in no time, so that what it has is what it had when an answer came. */
  readonly isLedgerNear: boolean;
  readonly orderId: string;
  /** What the engine told the merchant's log. */
  readonly reports: readonly string[];
  /** The process at a place, which is started where it is not there or has died. */
  readonly processAt: (place: number) => ApiProcess;
  /** Sets the clock of the API forward by so many seconds, or back. */
  readonly turnClock: (seconds: number) => void;
  /** How often a process died at a point that was set for it. */
  readonly crashes: () => number;
}

/** A place, and what has come of a history in it. */
export interface World extends Place {
  readonly others: ReturnType<typeof createOthers>;
  /** The steps as a text, to look for what happens in them. */
  story: string;
  readonly presses: Press[];
  readonly replies: Reply[];
  readonly shown: Shown[];
  readonly nextIntent: () => number;
  readonly nextDelivery: () => number;
  /** What the shopper asks for. */
  request(process: ApiProcess, path: string, body: string, key?: string): Promise<Reply | null>;
  /** What the merchant's own systems ask for. */
  asMerchant(process: ApiProcess, path: string, body: string): Promise<Reply | null>;
}

const tokens = new Map<string, string>();

async function tokenFor(orderId: string, now: () => Date): Promise<string> {
  const known = tokens.get(orderId);
  if (known) return known;
  const token = await signOrderToken({
    key: tokenKey,
    shop: SHOP,
    orderId,
    changes: CHANGE_KINDS,
    expiresInSeconds: 86_400,
    now: () => new Date(now().getTime() - 3_600_000),
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

/** A world in which nothing has happened yet. */
export async function beginWorld(place: Place): Promise<World> {
  const { clock, simulator, line, orderId } = place;
  const token = await tokenFor(orderId, clock.now);
  let intents = 0;
  let deliveries = 0;
  return {
    ...place,
    others: createOthers(simulator, line.order),
    story: '',
    presses: [],
    replies: [],
    shown: [],
    nextIntent: () => ++intents,
    nextDelivery: () => ++deliveries,
    request(process, path, body, key) {
      const headers = {
        authorization: `Bearer ${token}`,
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      };
      return post(process, `/v1/orders/${orderId}${path}`, headers, body);
    },
    asMerchant(process, path, body) {
      const headers = { authorization: `Bearer ${merchantKey.secret}` };
      return post(process, `/v1/merchant/orders/${orderId}${path}`, headers, body);
    },
  };
}
