import type { Simulator } from '@amend/simulator';

import type { Line } from '../../../../packages/api/test/histories/line.ts';
import type { CrashPoint } from '../../../../packages/api/test/histories/step.ts';
import type { LeapingClock } from './leaping-clock.ts';

interface NetworkOptions {
  readonly simulator: Simulator;
  readonly clock: LeapingClock;
  /** The way of an order's calls to Shopify. */
  readonly lineOf: (orderId: string) => Line | undefined;
  readonly kill: () => void;
}

/** What lies between a Worker and the simulated Shopify: the way of a call is that of the order which it is about. */
export function createNetwork({ simulator, clock, lineOf, kill }: NetworkOptions) {
  /** The orders of edit sessions and jobs, by their global ids. */
  const owners = new Map<string, string>();
  const crashes = new Map<string, { readonly point: CrashPoint; seen: number }>();

  function orderOf(body: string): string | undefined {
    const order = /gid:\/\/shopify\/Order\/(\d+)/.exec(body)?.[1];
    const owned = /gid:\/\/shopify\/(?:CalculatedOrder|Job)\/[\w-]+/.exec(body)?.[0];
    const packed = /gid:\/\/shopify\/FulfillmentOrder\/(\d+)/.exec(body)?.[1];
    if (order !== undefined) return order;
    if (owned !== undefined) return owners.get(owned);
    const found = simulator.state.orders.find(({ fulfillmentOrders }) =>
      fulfillmentOrders.some(({ id }) => String(id) === packed),
    );
    return found && String(found.id);
  }

  /** Whether a process is to die around this call. */
  function isCrash(orderId: string): CrashPoint | null {
    const crash = crashes.get(orderId);
    if (!crash || ++crash.seen < crash.point.nth) return null;
    crashes.delete(orderId);
    return crash.point;
  }

  async function pass(request: Request): Promise<Response> {
    const body = await request.text();
    const { url, method, headers } = request;
    const orderId = orderOf(body);
    const line = orderId === undefined ? undefined : lineOf(orderId);
    if (orderId === undefined || !line) return simulator.fetch(new Request(url, { method, headers, body }));
    const sentByApiMs = Number(headers.get('x-test-sent-at') ?? NaN);
    if (Number.isNaN(sentByApiMs)) throw new Error('A call does not say when it was sent.');
    const crash = isCrash(orderId);
    // Not waited for: workerd is not gone before this call is answered.
    if (crash && !crash.isAfter) {
      kill();
      return new Response(null, { status: 503 });
    }
    // Whoever waits for an answer that comes too late, or not at all, hears at once that there is none.
    const signal = AbortSignal.timeout(1);
    const { status, text } = await line.send(0, url, { method, headers, body, signal }, sentByApiMs);
    for (const [id] of text.matchAll(/gid:\/\/shopify\/(?:CalculatedOrder|Job)\/[\w-]+/g))
      owners.set(id, orderId);
    if (crash) kill();
    return new Response(text, { status, headers: { 'content-type': 'application/json' } });
  }

  return {
    fetch: (request: Request): Promise<Response> => clock.hold(() => pass(request)),
    /** Kills workerd around the n-th call of an order from now on. */
    crashAt(orderId: string, point: CrashPoint): void {
      crashes.set(orderId, { point, seen: 0 });
    },
  };
}
