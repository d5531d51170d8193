import type { Ledger } from '@amend/engine';
import { importOrderTokenKey } from '@amend/order-token';
import { createSimulator } from '@amend/simulator';
import { loadAdminSchema } from '@amend/simulator/node';

import { createVirtualClock } from '../../../engine/test/virtual-clock.ts';
import { startProcess } from './api-process.ts';
import type { ApiProcess } from './api-process.ts';
import { configFor } from './config.ts';
import { createDice } from './dice.ts';
import { createLine, createTurns } from './line.ts';
import { merchantKey, STAFF_TOKEN, tokenKey } from './names.ts';
import { shopWith } from './shop.ts';
import type { Setting } from './step.ts';
import { timeLimitsBy } from './still-platform.ts';
import type { Place } from './world.ts';

const START = '2026-11-23T09:00:00Z';

const schema = await loadAdminSchema();
const keys = [await importOrderTokenKey(tokenKey)];

/** A shop, a ledger, and two API processes that share it, on one virtual clock. */
export function openPlace(setting: Setting, diceSeed: number, ledger: Ledger): Place {
  const clock = createVirtualClock(START);
  timeLimitsBy(clock);
  const dice = createDice(diceSeed);
  const simulator = createSimulator({
    schema,
    now: clock.now,
    shop: shopWith([setting]),
    switches: setting.switches,
    app: { customerDataLevel: setting.customerDataLevel },
    otherApps: [{ clientId: 'staff', accessTokens: [{ token: STAFF_TOKEN }] }],
    seed: diceSeed,
  });
  const orderId = String(simulator.state.orders[0]?.id);
  const travel = (fromMs: number, toMs: number) => clock.sleep(fromMs + Math.floor(dice() * (toMs - fromMs)));
  const line = createLine({ clock, simulator, orderId, travel, ledger, inTurn: createTurns() });
  const config = configFor(setting);
  const reports: string[] = [];
  let skewMs = setting.skewSeconds * 1000;
  let ids = 0;
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

  return {
    setting,
    clock,
    simulator,
    line,
    ledger,
    isLedgerNear: true,
    orderId,
    reports,
    processAt(place) {
      const number = place % processes.length;
      const found = processes[number];
      if (found?.isAlive()) return found;
      const fresh = start(number);
      processes[number] = fresh;
      return fresh;
    },
    turnClock(seconds) {
      skewMs += seconds * 1000;
    },
    crashes: () => crashes,
  };
}
