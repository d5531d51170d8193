import type { Simulator } from '@amend/simulator';

/** The way to the simulator, which a test can cut, or tamper with, for what changes an order. */
export function createConnection(simulator: Simulator) {
  const connection = {
    isDown: () => false,
    /** Gets the changes in the simulator's place. */
    intercept: null as ((request: Request) => Promise<Response>) | null,
    /** Changes the answers to changes. */
    distort: null as ((body: object) => object) | null,
    /** Changes the answers to reads. */
    distortReads: null as ((body: object) => object) | null,
    async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
      if (connection.isDown()) throw new TypeError('fetch failed');
      const request = new Request(input, init);
      const isChange = (await request.clone().text()).includes('mutation ');
      if (isChange && connection.intercept) return connection.intercept(request);
      const response = await simulator.fetch(request);
      const distort = isChange ? connection.distort : connection.distortReads;
      return distort ? Response.json(distort(await response.json())) : response;
    },
  };
  return connection;
}
