import type { PLANS } from '../admin-graphql/bucket.ts';
import {
  readAnyObject,
  readChoice,
  readCount,
  readInstant,
  readList,
  readObject,
  type Read,
} from '../json/read-json.ts';
import { readShopSeed } from '../seeds/read-shop-seed.ts';
import type { ShopSeed } from '../seeds/shop-seed.ts';
import { readSwitches } from '../switch-facts.ts';
import type { Switches } from '../switches.ts';
import { readStep } from './read-step.ts';

/** The plans by name. */
export type PlanName = keyof typeof PLANS;

/** A story that a shop goes through, the same on every run. */
export interface Scenario {
  /** The instant it begins at. Nothing moves the clock but its own steps. */
  readonly now: Date;
  /** Default: Nordlys. */
  readonly shop?: ShopSeed;
  readonly plan: PlanName;
  readonly switches: Partial<Switches>;
  /** Decides how the dice of faults with a probability fall. */
  readonly dice: number;
  /** The status that every webhook is answered with; nothing leaves the machine. */
  readonly webhookStatus: number;
  /** As they were written: blanks are filled when it is their turn. */
  readonly steps: readonly Readonly<Record<string, unknown>>[];
}

export const readPlan: Read<PlanName> = readChoice(['standard', 'advanced', 'plus', 'enterprise']);

/**
 * Reads a scenario file: `{ now, seed, plan, switches, dice, webhookStatus, steps }`, of which only `now` and `steps` have
 * to be there. Every step is checked before the first is taken.
 *
 * @throws Error that names the place in the file and says what belongs there.
 */
export function parseScenario(json: unknown): Scenario {
  return readScenario(json, 'scenario');
}

const readCheckedStep: Read<Readonly<Record<string, unknown>>> = (value, place) => {
  readStep(value, place);
  return readAnyObject(value, place);
};

const readScenario: Read<Scenario> = readObject((fields) => {
  const shop = fields.may('seed', readShopSeed);
  return {
    now: fields.must('now', readInstant),
    ...(shop === undefined ? {} : { shop }),
    plan: fields.may('plan', readPlan) ?? 'standard',
    switches: fields.may('switches', readSwitches) ?? {},
    dice: fields.may('dice', readCount()) ?? 1,
    webhookStatus: fields.may('webhookStatus', readCount(200)) ?? 200,
    steps: fields.must('steps', readList(readCheckedStep)),
  };
});
