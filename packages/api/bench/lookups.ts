/**
 * Whether anybody can tell by the time of an answer that an order exists: looks for orders that are there and for ones that are not, in an order that dice
 * decide, and compares three times of each. Ends with 1 where they can be told apart.
 *
 * Two samples count as told apart where a two-sided Mann–Whitney test says so at 1 % for all three together (Bonferroni), and as alike otherwise. So that a
 * blind test does not pass, the same is done with the first times a millisecond slower for one half: that must be told apart.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';

import { median } from 'simple-statistics';

import { compareSamples, createDice } from './lookups/tell-apart.ts';

/** How often each kind of order is looked for. */
const TRIALS = Number(process.env['AMEND_LOOKUPS'] ?? 600);
const WARM_UP = 50;
/** So far apart that no order gets more codes in an hour than it may. */
const APART_SECONDS = 900;
const SIGNIFICANCE = 0.01 / 3;
const CONTROL_US = 1000;

const wishes = {
  there: { orderNumber: '#1001', email: 'lena.hartwig@example.com' },
  missing: { orderNumber: '#7001', email: 'lena.hartwig@example.com' },
};
type Arm = keyof typeof wishes;

const measures = [
  'the answer to a lookup',
  'another request while the order is looked for',
  'a wrong code once it was looked for',
] as const;

const shopify = fork(new URL('lookups/shopify.ts', import.meta.url));
const [{ port: shopifyPort }] = await once(shopify, 'message');
const api = fork(new URL('lookups/api.ts', import.meta.url), [shopifyPort]);
const [{ port }] = await once(api, 'message');
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
const dice = createDice(1);

const times = measures.map(() => ({ there: [] as number[], missing: [] as number[] }));
for (let pair = 0; pair < TRIALS + WARM_UP; pair += 1) {
  const arms: readonly Arm[] = dice() < 0.5 ? ['there', 'missing'] : ['missing', 'there'];
  for (const arm of arms) {
    const measured = await look(arm);
    if (pair < WARM_UP) continue;
    measured.forEach((us, place) => times[place]?.[arm].push(us));
  }
}
agent.destroy();
api.disconnect();
shopify.kill();
process.exitCode = report() ? 0 : 1;

/** Looks for one order, and gives the three times in microseconds. */
async function look(arm: Arm): Promise<readonly number[]> {
  await settle(APART_SECONDS);
  const asked = await post('/v1/order-lookups', wishes[arm], 202);
  const { lookupId } = JSON.parse(asked.body);
  const wrongCode = { kind: 'one-time-code', lookupId, code: '00000000' };
  // Whoever listens does not know when to: the second request comes within the time that the search and the mail take.
  await setTimeout(Math.floor(dice() * 8));
  const meanwhile = await post('/v1/order-tokens', wrongCode, 401);
  await settle(0);
  const afterwards = await post('/v1/order-tokens', wrongCode, 401);
  return [asked.us, meanwhile.us, afterwards.us];
}

/** Moves the clock of the API, and waits until nothing is left to do. */
async function settle(advanceSeconds: number): Promise<void> {
  api.send({ advanceSeconds });
  await once(api, 'message');
}

function post(
  path: string,
  body: object,
  status: number,
): Promise<{ readonly us: number; readonly body: string }> {
  const text = JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': text.length };
    const startedAt = process.hrtime.bigint();
    const sent = request({ port, host: '127.0.0.1', path, method: 'POST', headers, agent }, (response) => {
      let answer = '';
      response.setEncoding('utf8').on('data', (part: string) => (answer += part));
      response.on('end', () => {
        const us = Number(process.hrtime.bigint() - startedAt) / 1000;
        if (response.statusCode === status) resolve({ us, body: answer });
        else reject(new Error(`${path} answered ${response.statusCode}: ${answer}`));
      });
    });
    sent.on('error', reject).end(text);
  });
}

/** Prints what came of it, and says whether all is well. */
function report(): boolean {
  const rows = measures.map((measure, place) => {
    const { there, missing } = times[place] ?? { there: [], missing: [] };
    return describe(measure, there, missing);
  });
  const [{ there, missing } = { there: [], missing: [] }] = times;
  const slower = there.map((us) => us + CONTROL_US);
  const control = describe(`the first, ${CONTROL_US} us slower for one half`, slower, missing);
  console.log(
    `\n${TRIALS} lookups of each kind, interleaved; Mann-Whitney, told apart below p = ${SIGNIFICANCE.toFixed(4)}.`,
  );
  console.table([...rows, control]);
  const isBlind = !control['told apart'];
  if (isBlind) console.log('The machine is too noisy: not even the slower half was told apart.');
  return !isBlind && rows.every((row) => !row['told apart']);
}

function describe(measure: string, there: readonly number[], missing: readonly number[]) {
  const { differenceOfMedians, interval, p } = compareSamples(there, missing, createDice(2));
  return {
    measure,
    'there, us': Math.round(median([...there])),
    'missing, us': Math.round(median([...missing])),
    'difference, us': differenceOfMedians.toFixed(1),
    '99 % interval': interval.map((us) => us.toFixed(1)).join(' to '),
    p: p.toFixed(4),
    'told apart': p < SIGNIFICANCE,
  };
}
