import { describe, expect, it } from 'vitest';

import { PLANS, type Simulator, type SimulatorOptions } from '../src/index.ts';
import { orderOf, requestFor, startSimulator } from './start.ts';

const OTHER = 'shpat_other';
const START: Partial<SimulatorOptions> = {
  otherApps: [{ clientId: 'other', accessTokens: [{ token: OTHER }] }],
};

function prepare(options: Partial<SimulatorOptions> = {}) {
  const simulator = startSimulator({ ...START, ...options });
  const { gid } = orderOf(simulator, 1001);
  const query = `mutation { orderUpdate(input: { id: "${gid}", note: "x" }) { userErrors { message } } }`;
  return { simulator, write: (token?: string) => send(simulator, query, token) };
}

async function send(simulator: Simulator, query: string, token = 'shpat_simulator') {
  const headers = { 'content-type': 'application/json', 'x-shopify-access-token': token };
  const response = await simulator.fetch(requestFor(query, {}, { headers }));
  const body: { errors?: unknown; extensions: { cost: { throttleStatus: { currentlyAvailable: number } } } } =
    await response.json();
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    isThrottled: JSON.stringify(body.errors ?? '').includes('THROTTLED'),
    available: body.extensions.cost.throttleStatus.currentlyAvailable,
  };
}

describe('the bucket of the Standard plan', () => {
  it('drains after 200 mutations of 10 points, and refills by 100 points a second', async () => {
    const { simulator, write } = prepare();
    const answers = [];
    for (let count = 0; count < 201; count += 1) answers.push(await write());
    expect(answers.slice(0, 200).some(({ isThrottled }) => isThrottled)).toBe(false);
    expect(answers.at(-1)).toEqual({ status: 200, retryAfter: null, isThrottled: true, available: 0 });

    const measured = [];
    for (const seconds of [0.05, 0.05, 1, 5]) {
      await simulator.clock.advance(seconds);
      measured.push((await send(simulator, '{ __typename }')).available);
    }
    expect(measured).toEqual([5, 10, 110, 610]);
    await simulator.clock.advance(3600);
    expect((await write()).available).toBe(1990);
  });

  it.each(Object.entries(PLANS))('is as large as the plan %s says', async (_name, plan) => {
    const { simulator } = prepare({ plan });
    const { available } = await send(simulator, '{ shop { name } }');
    expect(available).toBe(plan.maximumAvailable - 1);
  });

  it('belongs to one app: another still has its own', async () => {
    const { simulator, write } = prepare();
    simulator.fail({ kind: 'throttle' });
    expect((await write()).isThrottled).toBe(true);
    expect(await write(OTHER)).toMatchObject({ isThrottled: false, available: 1990 });
  });

  it('is shared by all tokens of an app', async () => {
    const { simulator, write } = prepare();
    await write();
    expect((await write(simulator.mint.accessToken())).available).toBe(1980);
  });
});

describe('THROTTLED with status 429', () => {
  it('says how long to wait', async () => {
    const { simulator, write } = prepare({
      switches: { throttledStatus: 429 },
      plan: { maximumAvailable: 20, restoreRate: 2 },
    });
    await write();
    await write();
    expect(await write()).toMatchObject({ status: 429, retryAfter: '5.0', isThrottled: true });
    await simulator.clock.advance(5);
    expect(await write()).toMatchObject({ status: 200, isThrottled: false });
  });
});
