import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { parseScenario, parseShopSeed, runScenario, seedShop } from '../src/index.ts';
import { loadAdminSchema } from '../src/node.ts';
import { listPositions, SWITCH_FACTS, SWITCH_NAMES } from '../src/switch-facts.ts';
import { DEFAULT_SWITCHES } from '../src/switches.ts';
import { DOCUMENTED_EXAMPLES } from './documented-examples/examples.ts';
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

  it('says what it says once: no two rows of a section begin alike', () => {
    const twice = page.split('\n## ').flatMap((section) => {
      const names = [...section.matchAll(/^\| ([^|]*\S) \|/gm)].map(([, name]) => name);
      return names.filter((name, at) => name?.includes('`') && names.indexOf(name) !== at);
    });
    expect(twice).toEqual([]);
  });

  it('counts the documented examples, and what becomes of them', () => {
    const all = Object.values(DOCUMENTED_EXAMPLES).flat();
    const open = all.filter(({ notModelled }) => notModelled !== undefined).length;
    const rejected = all.filter(({ rejection }) => rejection !== undefined).length;
    const refused = all.filter(({ refusal, notModelled }) => refusal && !notModelled).length;
    const answered = all.length - open - rejected - refused;
    expect(page).toContain(`asks the seeded shop ${all.length} operations`);
    expect(page.replaceAll(/\s+/g, ' ')).toContain(
      `${answered} are answered without any error, ${refused} end in a user error, ${rejected} are rejected`,
    );
    expect(page).toMatch(new RegExp(`and ${open} asks? for something that is not modelled`));
  });

  it.each(Object.entries(DOCUMENTED_EXAMPLES))('counts the documented examples of %s', (name, examples) => {
    const [, , count, pages = ''] =
      rows
        .map((row) => row.split('|').map((cell) => cell.trim()))
        .find(([, first, number]) => first === name && !Number.isNaN(Number(number))) ?? [];
    expect(count).toBe(String(examples.length));
    for (const each of examples) expect(pages).toContain(`${each.page.split('/').at(-1)}\``);
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
