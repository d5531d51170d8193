import { PLANS } from '../admin-graphql/bucket.ts';
import { optionsFor, runScenario } from '../scenario/run-scenario.ts';
import { parseScenario } from '../scenario/scenario.ts';
import { loadAdminSchema } from '../schema.ts';
import { parseShopSeed } from '../seeds/read-shop-seed.ts';
import type { SimulatorOptions } from '../simulator.ts';
import type { Arguments } from './read-arguments.ts';
import { loadShop, readJsonFile } from './shop-file.ts';

/** What the simulator is created with for these arguments: a shop that was saved, seeded, or has played a scenario. */
export async function openShop(args: Arguments): Promise<Omit<SimulatorOptions, 'fetch'>> {
  if (args.scenarioFile !== null) {
    const scenario = parseScenario(await readJsonFile(args.scenarioFile));
    const schema = await loadAdminSchema();
    const { simulator } = await runScenario(scenario, { schema });
    // From here on webhooks go where they are meant to.
    const { fetch: _, ...options } = optionsFor(scenario);
    return { ...options, schema, state: simulator.exportState(), now: createClockFrom(scenario.now) };
  }
  const state = args.stateFile === null ? null : await loadShop(args.stateFile);
  const shop = args.seedFile === null ? null : parseShopSeed(await readJsonFile(args.seedFile));
  return {
    schema: await loadAdminSchema(),
    plan: PLANS[args.plan],
    switches: args.switches,
    ...(state === null ? {} : { state }),
    ...(shop === null ? {} : { shop }),
    ...(args.now === null ? {} : { now: createClockFrom(args.now) }),
  };
}

function createClockFrom(instant: Date): () => Date {
  const startedMs = performance.now();
  return () => new Date(instant.getTime() + Math.floor(performance.now() - startedMs));
}
