import { createServer } from 'node:http';

import { getRequestListener } from '@hono/node-server';

/** Something that answers requests. */
export type Answer = (request: Request) => Response | Promise<Response>;

/** A port that is ours already, before there is anything to serve on it. */
export interface Door {
  /** `http://localhost:<port>`. */
  readonly origin: string;
  /** Serves from now on. */
  open(answer: Answer): void;
  /** Stops listening and hangs up on everyone. */
  close(): Promise<void>;
}

/**
 * Listens on a port of this machine (0 takes a free one), so that its address is known before the pages that name it are made.
 *
 * Rejects with `EADDRINUSE` where the port is taken.
 */
export async function takePort(port: number): Promise<Door> {
  const server = createServer();
  const taken = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
  return {
    origin: `http://localhost:${taken}`,
    open: (answer) => void server.on('request', getRequestListener(answer)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
