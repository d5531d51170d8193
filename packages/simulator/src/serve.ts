import { createServer, type Server } from 'node:http';

import { getRequestListener } from '@hono/node-server';

import { createSimulator } from './create-simulator.ts';
import { ConnectionDroppedError } from './faults.ts';
import { loadAdminSchema, loadCustomerSchema } from './schema.ts';
import type { Simulator, SimulatorOptions } from './simulator.ts';

export interface ServeOptions extends Partial<SimulatorOptions> {
  /** `0` takes any free port. */
  readonly port: number;
}

/** A simulator that can be reached over HTTP. */
export interface ServedSimulator {
  /** `http://localhost:4001`, without a slash at the end. */
  readonly url: string;
  readonly simulator: Simulator;
  /** Stops listening and hangs up on everyone. */
  close(): Promise<void>;
}

const TICK_MS = 500;

/**
 * Starts a simulator on a port of this machine, on localhost only.
 *
 * @throws Error when the port is taken.
 */
export async function serve({ port, ...options }: ServeOptions): Promise<ServedSimulator> {
  const schema = options.schema ?? (await loadAdminSchema());
  const customerSchema = options.customerSchema ?? (await loadCustomerSchema());
  const server = createServer();
  const url = `http://localhost:${await listen(server, port)}`;
  const simulator = createSimulator({ origin: url, ...options, schema, customerSchema });
  const listener = getRequestListener(
    (request, { outgoing }) => answer(simulator, request, () => outgoing.destroy()),
    // The process may have other uses for Request and Response.
    { overrideGlobalObjects: false },
  );
  server.on('request', listener);
  // Time goes by itself here: what falls due happens without anyone asking.
  const ticking = setInterval(simulator.clock.catchUp, TICK_MS);
  ticking.unref();
  return {
    url,
    simulator,
    close: () =>
      new Promise((resolve) => {
        clearInterval(ticking);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(simulator: Simulator, request: Request, hangUp: () => void): Promise<Response> {
  try {
    return await simulator.fetch(request);
  } catch (error) {
    const hasClientLeft = request.signal.aborted;
    if (!(error instanceof ConnectionDroppedError) && !hasClientLeft) throw error;
    hangUp();
    return new Response(null);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
