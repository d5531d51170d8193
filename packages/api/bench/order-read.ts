/**
 * Prints requests per second and CPU per request of bare `node:http`, bare Hono and our authorised order read, side by side in one run.
 *
 * The clock of a shared machine is noisy, so the servers take turns and the ratios are the result.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

import { signOrderToken } from '@amend/order-token';
import { serve } from '@amend/simulator/node';
import autocannon from 'autocannon';

const ROUNDS = 5;
const SECONDS = 2;
const CONNECTIONS = 16;
const GATE = 0.25;
const MOONSHOT = 0.4;

interface Target {
  readonly name: string;
  readonly process: ChildProcess;
  readonly url: string;
  readonly rates: number[];
  readonly cpuUsPerRequest: number[];
}

const shopify = await serve({ port: 0, plan: { maximumAvailable: 1e9, restoreRate: 1e9 } });
const order = shopify.simulator.state.orders.find(({ name }) => name === '#1005');
const orderId = String(order?.id);
const token = await signOrderToken({
  key: { id: 'bench', algorithm: 'HS256', secret: 'a-secret-for-the-bench-of-32-bytes-or-more' },
  shop: 'nordlys.myshopify.com',
  orderId,
  expiresInSeconds: 86_400,
});
const path = `/v1/orders/${orderId}?timeZone=Europe/Berlin`;
const headers = { authorization: `Bearer ${token}`, 'accept-language': 'de-DE' };

const ours = await start('order-read', 0);
const { byteLength } = await (await fetch(ours.url, { headers })).arrayBuffer();
const targets = [
  await start('node:http', byteLength),
  await start('hono', byteLength),
  ours,
  await start('order-read-uncached', 0),
];

for (let round = 0; round < ROUNDS; round += 1) {
  for (const target of targets) await measure(target);
}
report();
for (const { process: child } of targets) child.kill();
await shopify.close();

async function start(name: string, bytes: number): Promise<Target> {
  const script = new URL('target.ts', import.meta.url);
  const child = fork(script, [name, new URL(shopify.url).port, String(bytes)]);
  const [{ port }] = await once(child, 'message');
  return { name, process: child, url: `http://127.0.0.1:${port}${path}`, rates: [], cpuUsPerRequest: [] };
}

async function measure(target: Target): Promise<void> {
  const cpuBefore = await cpuUs(target);
  const result = await autocannon({ url: target.url, headers, connections: CONNECTIONS, duration: SECONDS });
  const answered = result['2xx'];
  if (answered === 0 || result.non2xx > 0)
    throw new Error(`${target.name} answered ${result.non2xx} requests with an error.`);
  target.rates.push(answered / result.duration);
  target.cpuUsPerRequest.push(((await cpuUs(target)) - cpuBefore) / answered);
}

async function cpuUs({ process: child }: Target): Promise<number> {
  child.send('cpu');
  const [{ cpuUs: used }] = await once(child, 'message');
  return used;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function report(): void {
  const [bare] = targets;
  if (!bare) return;
  const rows = targets.map((target) => {
    const ratios = target.rates.map((rate, round) => rate / (bare.rates[round] ?? Number.NaN));
    return {
      target: target.name,
      'requests/s': Math.round(median(target.rates)),
      'CPU us/request': Math.round(median(target.cpuUsPerRequest)),
      'share of node:http': median(ratios).toFixed(2),
      'from to': `${Math.min(...ratios).toFixed(2)} – ${Math.max(...ratios).toFixed(2)}`,
    };
  });
  console.log(
    `\nAn order of ${byteLength} bytes; ${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections; medians.`,
  );
  console.table(rows);
  const share = Number(rows[2]?.['share of node:http']);
  console.log(
    `order-read: ${share} of node:http; budget ${GATE}, moonshot ${MOONSHOT}: ${share >= GATE ? 'kept' : 'MISSED'}\n`,
  );
}
