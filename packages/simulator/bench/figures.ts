/**
 * Prints how long the simulator takes from `node` to its first answer, and how long a simple order read takes.
 *
 * The clock of a shared machine is noisy: medians count, the spread says how far to trust them.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { createSimulator, DEFAULT_ACCESS_TOKEN } from '../src/index.ts';
import { loadAdminSchema } from '../src/node.ts';
import { serve } from '../src/serve.ts';

const STARTS = 7;
const WARM_UP = 500;
const READS = 3000;
const PLAN = { maximumAvailable: 1e9, restoreRate: 1e9 };
const BUDGET = { startMs: 1500, readMs: 2 };

const COMMAND = fileURLToPath(new URL('../dist/amend-simulator.js', import.meta.url));
const ORDER = `query Order($id: ID!) { order(id: $id) { id name displayFinancialStatus displayFulfillmentStatus
  totalPriceSet { shopMoney { amount currencyCode } } shippingAddress { formatted }
  lineItems(first: 10) { nodes { id title variantTitle currentQuantity } } } }`;

async function timeStart(): Promise<number> {
  const from = performance.now();
  const child = spawn(process.execPath, [COMMAND, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  const [url = ''] = /http:\/\/\S+graphql\.json/.exec(String(said)) ?? [];
  await ask((request) => fetch(request), url, '{ shop { name } }', {});
  const tookMs = performance.now() - from;
  child.kill();
  await once(child, 'exit');
  return tookMs;
}

async function ask(
  send: (request: Request) => Promise<Response>,
  url: string,
  query: string,
  variables: object,
): Promise<void> {
  const response = await send(
    new Request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-shopify-access-token': DEFAULT_ACCESS_TOKEN },
      body: JSON.stringify({ query, variables }),
    }),
  );
  const { data, errors } = await response.json();
  if (errors !== undefined || data === null) throw new Error(`The API answered ${JSON.stringify(errors)}`);
}

async function timeReads(read: () => Promise<void>): Promise<readonly number[]> {
  for (let turn = 0; turn < WARM_UP; turn += 1) await read();
  const times: number[] = [];
  for (let turn = 0; turn < READS; turn += 1) {
    const from = performance.now();
    await read();
    times.push(performance.now() - from);
  }
  return times;
}

function summarize(name: string, times: readonly number[], budgetMs: number) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  const verdict = at(0.5) <= budgetMs ? 'kept' : 'MISSED';
  return {
    figure: name,
    'median ms': at(0.5).toFixed(2),
    'p95 ms': at(0.95).toFixed(2),
    'budget ms': budgetMs,
    verdict,
  };
}

const starts: number[] = [];
for (let turn = 0; turn < STARTS; turn += 1) starts.push(await timeStart());

const schema = await loadAdminSchema();
const simulator = createSimulator({ schema, plan: PLAN });
const inside = await timeReads(() =>
  ask(simulator.fetch, 'https://nordlys.myshopify.com/admin/api/2026-10/graphql.json', ORDER, {
    id: `gid://shopify/Order/${simulator.state.orders[0]?.id}`,
  }),
);
const served = await serve({ port: 0, schema, plan: PLAN });
const outside = await timeReads(() =>
  ask((request) => fetch(request), `${served.url}/admin/api/2026-10/graphql.json`, ORDER, {
    id: `gid://shopify/Order/${served.simulator.state.orders[0]?.id}`,
  }),
);
await served.close();

console.table([
  summarize('start-up to first answer', starts, BUDGET.startMs),
  summarize('order read, in process', inside, BUDGET.readMs),
  summarize('order read, over HTTP', outside, BUDGET.readMs),
]);
