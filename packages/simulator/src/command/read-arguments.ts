import { parseArgs } from 'node:util';

import { readInstant } from '../json/read-json.ts';
import { readPlan, type PlanName } from '../scenario/scenario.ts';
import { parseSwitch } from '../switch-facts.ts';
import type { Switches } from '../switches.ts';

/** What the command line asks for. Files are paths as they were typed. */
export interface Arguments {
  readonly port: number;
  readonly plan: PlanName;
  readonly switches: Partial<Switches>;
  readonly now: Date | null;
  readonly seedFile: string | null;
  readonly stateFile: string | null;
  readonly scenarioFile: string | null;
  /** Where to write the shop instead of serving it; `-` is the standard output. */
  readonly exportFile: string | null;
}

export const USAGE = `amend-simulator: a Shopify you can run

  amend-simulator [options]

  --port <number>            where to listen, on this machine only (4100; 0 takes any free port)
  --seed <file>              seed the shop from a JSON file instead of Nordlys
  --state <file>             load the shop from this file if it is there, and save it there after every change
  --scenario <file>          play a scenario first; it brings its own seed, plan, switches and clock
  --export <file>            write the shop as JSON and end, instead of serving it (- is the standard output)
  --plan <name>              standard (default), advanced, plus or enterprise: how fast the API's bucket refills
  --switch <name>=<position> set a switch; may be given several times
  --now <instant>            start the clock there, such as 2026-11-23T10:30:00Z
  --help                     show this
`;

const OPTIONS = {
  port: { type: 'string' },
  seed: { type: 'string' },
  state: { type: 'string' },
  scenario: { type: 'string' },
  export: { type: 'string' },
  plan: { type: 'string' },
  switch: { type: 'string', multiple: true },
  now: { type: 'string' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the arguments of the command.
 *
 * @returns `null` when help was asked for.
 * @throws Error that says which argument is wrong and what belongs there.
 */
export function readArguments(args: readonly string[]): Arguments | null {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) return null;
  if (positionals.length > 1) throw new Error(`"${positionals[1]}" is one argument too many.`);
  const own = (['seed', 'state', 'plan', 'switch', 'now'] as const).find(
    (name) => values[name] !== undefined,
  );
  if (values.scenario !== undefined && own !== undefined)
    throw new Error(`--${own} does not go with --scenario: a scenario brings its own.`);
  return {
    port: readPort(values.port ?? positionals[0] ?? '4100'),
    plan: values.plan === undefined ? 'standard' : readPlan(values.plan, '--plan'),
    switches: Object.assign({}, ...(values.switch ?? []).map(readSwitch)),
    now: values.now === undefined ? null : readInstant(values.now, '--now'),
    seedFile: values.seed ?? null,
    stateFile: values.state ?? null,
    scenarioFile: values.scenario ?? null,
    exportFile: values.export ?? null,
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port < 65_536) return port;
  throw new Error(`--port: a number from 0 to 65535 belongs here, not "${text}".`);
}

function readSwitch(text: string): Partial<Switches> {
  const [, name, position] = /^([^=]+)=(.*)$/.exec(text) ?? [];
  if (name === undefined || position === undefined)
    throw new Error(`--switch: name=position belongs here, not "${text}".`);
  return parseSwitch(name, position, `--switch ${name}`);
}
