import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseScenario, parseShopSeed, runScenario, seedShop } from '../src/index.ts';
import { loadAdminSchema } from '../src/node.ts';
import { listPositions, SWITCH_FACTS, SWITCH_NAMES } from '../src/switch-facts.ts';
import { DEFAULT_SWITCHES } from '../src/switches.ts';
import { MONDAY } from './start.ts';

const page = readFileSync(new URL('../../../docs/simulator.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('|'));
const example = (name: string): unknown => {
  const [, json] =
    new RegExp(`<!-- example: ${name} -->\\s*\`\`\`json\\n([\\s\\S]*?)\`\`\``).exec(page) ?? [];
  return JSON.parse(json ?? 'null');
};

describe('docs/simulator.md', () => {
  it.each(SWITCH_NAMES)('lists the switch %s with its positions, default and source', (name) => {
    const cells = rows
      .map((row) => row.split('|').map((cell) => cell.trim()))
      .find(([, first]) => first === `\`${name}\``);
    const { takes, says, source } = SWITCH_FACTS[name];
    expect(cells?.slice(2, 6)).toEqual([
      says,
      listPositions(takes),
      `\`${String(DEFAULT_SWITCHES[name])}\``,
      source,
    ]);
  });

  it('has no switch that is not there', () => {
    const heading = page.indexOf('## Switches');
    const names = [...page.slice(heading, page.indexOf('\n## ', heading + 1)).matchAll(/^\| `(\w+)`/gm)];
    expect(names.map(([, name]) => name).toSorted()).toEqual(SWITCH_NAMES.toSorted());
  });

  it('shows a seed that can be read', () => {
    expect(seedShop(MONDAY, parseShopSeed(example('seed'))).orders.map(({ name }) => name)).toEqual([
      '#1001',
    ]);
  });

  it('shows a scenario that plays', async () => {
    const scenario = parseScenario(example('scenario'));
    const { answers } = await runScenario(scenario, { schema: await loadAdminSchema() });
    expect(answers).toMatchObject([{ orderUpdate: { userErrors: [] } }]);
  });
});
