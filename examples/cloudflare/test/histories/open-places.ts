import { createHmac } from 'node:crypto';

import type { Delivery } from '@amend/engine';
import { createSimulator } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';

import type { ApiProcess } from '../../../../packages/api/test/histories/api-process.ts';
import { createLine, createTurns } from '../../../../packages/api/test/histories/line.ts';
import type { Line } from '../../../../packages/api/test/histories/line.ts';
import type { LookedAt } from '../../../../packages/api/test/histories/looked-at.ts';
import { CLIENT_SECRET, SHOP, STAFF_TOKEN } from '../../../../packages/api/test/histories/names.ts';
import { shopWith } from '../../../../packages/api/test/histories/shop.ts';
import type { Setting } from '../../../../packages/api/test/histories/step.ts';
import type { Place } from '../../../../packages/api/test/histories/world.ts';
import { createLeapingClock } from './leaping-clock.ts';
import { createMortalWorkerd } from './mortal-workerd.ts';
import { createNetwork } from './network.ts';

const schema = await loadAdminSchema();

/** A call is on its way for as long as it really is. */
const travel = async (): Promise<void> => undefined;

/** Orders of one shop, each with a history of its own, in one workerd. */
export interface Places {
  readonly places: readonly Place[];
  close(): Promise<void>;
}

/**
 * Opens a place for each setting, in a shop whose switches are those of the first. workerd is killed at the first points that are set for it, so many times: it takes
 * everybody along.
 */
export async function openPlaces(
  script: string,
  settings: readonly Setting[],
  kills: number,
): Promise<Places> {
  const [first] = settings;
  if (!first) throw new Error('There is no setting.');
  const lines = new Map<string, Line>();
  const reports = new Map<string, string[]>();
  let killsLeft = kills;
  let crashes = 0;

  const clock = createLeapingClock(async (aheadMs) => {
    await workerd.request('/test/clock', { method: 'POST', body: JSON.stringify(aheadMs) });
  });
  const simulator = createSimulator({
    schema,
    now: clock.now,
    shop: shopWith(settings),
    switches: first.switches,
    app: { customerDataLevel: first.customerDataLevel },
    otherApps: [{ clientId: 'staff', accessTokens: [{ token: STAFF_TOKEN }] }],
    plan: { maximumAvailable: 1e6, restoreRate: 1e6 },
  });
  const orderIds = simulator.state.orders.map(({ id }) => String(id));
  const settingsById = Object.fromEntries(orderIds.map((id, place) => [id, settings[place]]));
  const kill = (): void => void clock.hold(() => workerd.kill());
  const network = createNetwork({ simulator, clock, lineOf: (orderId) => lines.get(orderId), kill });
  const workerd = createMortalWorkerd({
    script,
    network: network.fetch,
    onLine(text) {
      const line = /\{"orderId".*\}/.exec(text)?.[0];
      if (line === undefined) return;
      const { orderId, report } = JSON.parse(line) as { readonly orderId: string; readonly report: string };
      reports.get(orderId)?.push(report);
    },
    secrets: () => ({ SETTINGS: JSON.stringify(settingsById), AHEAD_MS: String(clock.aheadMs()) }),
  });
  const inTurn = createTurns();

  const answer = (path: string, init: RequestInit) => clock.hold(() => workerd.request(path, init));

  /** Asks the object of an order itself, again where workerd was killed meanwhile. */
  async function askObject(orderId: string, path: string, body: object): Promise<unknown> {
    for (;;) {
      const headers = { 'x-test-object': `${SHOP}/${orderId}` };
      const response = await answer(path, { method: 'POST', headers, body: JSON.stringify(body) });
      if (response?.ok) return response.json();
      if (response) throw new Error(`The object of an order answered ${response.status}.`);
    }
  }

  function ledgerOf(orderId: string): LookedAt {
    const ask =
      (method: keyof LookedAt) =>
      (...args: readonly string[]) =>
        askObject(orderId, '/test/ask', { method, args }) as Promise<never>;
    return {
      listEdits: ask('listEdits'),
      findEditByKey: ask('findEditByKey'),
      listUnfinishedEdits: ask('listUnfinishedEdits'),
      nextTaskAt: async () => ask('nextTaskAt')(),
      listTasks: ask('listTasks'),
    };
  }

  function mayKill(): boolean {
    if (killsLeft === 0) return false;
    killsLeft -= 1;
    crashes += 1;
    return true;
  }

  async function notice({ id, subject }: Delivery): Promise<void> {
    if (subject.kind !== 'order') throw new Error('Only webhooks about orders are sent here.');
    const body = JSON.stringify({ id: Number(subject.orderId), updated_at: clock.now().toISOString() });
    await answer('/webhooks/shopify', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-shopify-topic': subject.isNew ? 'orders/create' : 'orders/updated',
        'x-shopify-webhook-id': id,
        'x-shopify-shop-domain': SHOP,
        'x-shopify-hmac-sha256': createHmac('sha256', CLIENT_SECRET).update(body).digest('base64'),
      },
      body,
    });
  }

  function processOf(orderId: string): ApiProcess {
    const resume = async () => void (await askObject(orderId, '/test/wake', {}));
    return {
      number: 0,
      answer,
      resume,
      async notice(delivery) {
        await notice(delivery);
        await resume();
      },
      isAlive: () => true,
      die() {
        if (mayKill()) kill();
      },
      crashAt(point) {
        if (mayKill()) network.crashAt(orderId, point);
      },
    };
  }

  function openPlace(orderId: string, setting: Setting): Place {
    const ledger = ledgerOf(orderId);
    const line = createLine({ clock, simulator, orderId, travel, ledger, inTurn });
    const process = processOf(orderId);
    const told: string[] = [];
    lines.set(orderId, line);
    reports.set(orderId, told);
    return {
      setting,
      clock,
      simulator,
      line,
      ledger,
      isLedgerNear: false,
      orderId,
      reports: told,
      processAt: () => process,
      turnClock: () => undefined,
      crashes: () => crashes,
    };
  }

  return {
    places: settings.map((setting, place) => openPlace(orderIds[place] ?? '', setting)),
    close: () => workerd.close(),
  };
}
