import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';

import { openEvents } from './events/event-stage.ts';
import { pass } from './events/golden-story.ts';
import { eventSecret } from './events/receiver.ts';

const page = readFileSync(new URL('../../../docs/guide/downstream.md', import.meta.url), 'utf8');
const [, example = ''] = /<!-- example: receive-events.ts -->\n```ts\n([\s\S]*?)```/.exec(page) ?? [];

// Inside this package, so that the example finds the packages it imports.
const file = new URL('receive-events.example.ts', import.meta.url);
const Example = z.object({
  receive: z.custom<(request: Request) => Promise<Response>>((value) => typeof value === 'function'),
});
let receive: z.infer<typeof Example>['receive'];

beforeAll(async () => {
  writeFileSync(file, example);
  vi.stubEnv('AMEND_EVENTS_SECRET', eventSecret);
  ({ receive } = Example.parse(await import(file.href)));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(file);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The receiver of the guide behind an order that was corrected, what it printed, and the last delivery. */
async function open() {
  const print = vi.spyOn(console, 'log').mockImplementation(() => {});
  const stage = await openEvents({
    answer: ({ body, headers }) =>
      receive(new Request('https://hooks.shop.example/amend', { method: 'POST', headers, body })),
  });
  vi.useFakeTimers({ now: stage.kit.clock.now().getTime() + 10_000, toFake: ['Date'] });
  await stage.correctZip();
  await pass(stage.kit, 10);
  const last = stage.receiver.received.at(-1);
  if (!last) throw new Error('Nothing was sent.');
  return { ...stage, print, last };
}

describe('the receiver in the guide', () => {
  it('has 15 lines between its braces, or fewer', () => {
    const [, body = ''] = /request: Request\): Promise<Response> \{\n([\s\S]*)\n\}/.exec(example) ?? [];
    expect(body).not.toBe('');
    expect(body.split('\n').length).toBeLessThanOrEqual(15);
  });

  it('V2 V7 takes what Amend sends, and what it has already only once', async () => {
    const { kit, print, last } = await open();
    const { events } = await kit.engine.listEvents(last.event.data.orderId);
    expect(events.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
    expect(print.mock.calls.map(([name, what]) => [name, what])).toEqual([
      ['#1001', 'pack'],
      ['#1001', 'pack'],
    ]);
    const again = await receive(
      new Request('https://hooks.shop.example/amend', {
        method: 'POST',
        headers: last.headers,
        body: last.body,
      }),
    );
    expect(again.status).toBe(204);
    expect(print).toHaveBeenCalledTimes(2);
  });

  it('V2 refuses what somebody else sends', async () => {
    const { print, last } = await open();
    const forged = last.body.replace('10115', '99999');
    const request = new Request('https://hooks.shop.example/amend', {
      method: 'POST',
      headers: last.headers,
      body: forged,
    });
    print.mockClear();
    expect((await receive(request)).status).toBe(401);
    expect(print).not.toHaveBeenCalled();
  });
});
