import type { FaultSpec, Simulator } from '@amend/simulator';

/** What lies between a Worker and the simulated Shopify: what goes wrong there is the affair of one order, however many are edited at the same time. */
export function createNetwork(simulator: Simulator) {
  const faults = new Map<string, FaultSpec>();
  const ordersOfSessions = new Map<string, string>();
  let last: Promise<unknown> = Promise.resolve();

  /** The order that a request is about: it names it, or the edit session that was begun on it. */
  function orderOf(body: string): string | undefined {
    const session = /CalculatedOrder\/(\d+)/.exec(body)?.[1];
    return session === undefined
      ? /gid:\/\/shopify\/Order\/(\d+)/.exec(body)?.[1]
      : ordersOfSessions.get(session);
  }

  async function pass(request: Request): Promise<Response> {
    const body = await request.clone().text();
    const orderId = orderOf(body);
    const fault = orderId === undefined ? undefined : faults.get(orderId);
    if (orderId !== undefined && fault?.operation !== undefined && body.includes(` ${fault.operation}(`)) {
      faults.delete(orderId);
      simulator.fail(fault);
    }
    const response = await simulator.fetch(request);
    if (orderId !== undefined && body.includes('BeginEdit')) {
      const session = /CalculatedOrder\/(\d+)/.exec(await response.clone().text())?.[1];
      if (session !== undefined) ordersOfSessions.set(session, orderId);
    }
    return response;
  }

  return {
    /** One request after the other, so that a fault meets the one it is meant for. */
    fetch(request: Request): Promise<Response> {
      const passing = last.then(() => pass(request));
      last = passing.catch(() => undefined);
      return passing;
    },
    /** What is to go wrong with the next call of an operation about an order; `null` for nothing. */
    arm(orderId: string, fault: FaultSpec | null): void {
      if (fault) faults.set(orderId, fault);
      else faults.delete(orderId);
    },
  };
}
