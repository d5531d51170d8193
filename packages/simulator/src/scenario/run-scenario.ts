import type { GraphQLSchema } from 'graphql';

import { PLANS } from '../admin-graphql/bucket.ts';
import { createSimulator } from '../create-simulator.ts';
import type { Simulator, SimulatorOptions } from '../simulator.ts';
import { fillIn } from './fill-in.ts';
import { readStep } from './read-step.ts';
import type { Scenario } from './scenario.ts';
import type { Stage } from './step.ts';

export interface RunScenarioOptions {
  readonly schema: GraphQLSchema;
}

/** Where a scenario ended. */
export interface ScenarioEnd {
  /** The shop at the end, on a clock that stands still. */
  readonly simulator: Simulator;
  /** The data of every call, in order; `null` where no answer came. */
  readonly answers: readonly unknown[];
}

/**
 * Runs a scenario from its beginning. The same scenario gives the same state, byte for byte, on every run: its clock only
 * moves in its steps, its dice are seeded, its webhooks leave the machine for nowhere, and a step is done with all that it
 * set going before the next begins.
 *
 * @throws Error that says which step failed and why, or which faults never met their request.
 */
export async function runScenario(scenario: Scenario, { schema }: RunScenarioOptions): Promise<ScenarioEnd> {
  const simulator = createSimulator({ ...optionsFor(scenario), schema, now: () => new Date(scenario.now) });
  const stage: Stage = { simulator, kept: new Map(), answers: [] };
  for (const [index, written] of scenario.steps.entries()) {
    const place = `steps[${index}]`;
    try {
      const step = readStep(fillIn(written, { state: simulator.state, kept: stage.kept }), place);
      await step(stage);
      // Also what is due at once without anyone waiting for it.
      await simulator.clock.advance(0);
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`${place} (${Object.keys(written)[0] ?? 'empty'}) failed: ${reason}`, { cause });
    }
  }
  simulator.assertNoUnusedFaults();
  return { simulator, answers: stage.answers };
}

/** What a simulator that plays a scenario is created with, besides the schema and the clock. */
export function optionsFor(
  scenario: Scenario,
): Pick<SimulatorOptions, 'plan' | 'switches' | 'seed' | 'shop' | 'fetch'> {
  return {
    plan: PLANS[scenario.plan],
    switches: scenario.switches,
    seed: scenario.dice,
    ...(scenario.shop === undefined ? {} : { shop: scenario.shop }),
    fetch: async () => new Response(null, { status: scenario.webhookStatus }),
  };
}
