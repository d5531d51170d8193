import { createServer } from 'node:net';

/** Finds a port that is free together with the next two. */
export async function findBasePort(): Promise<number> {
  for (;;) {
    const base = await freePort(0);
    if (base <= 65_533 && (await isFree(base + 1)) && (await isFree(base + 2))) return base;
  }
}

/** Listens on a port until `close` is called. */
export function occupy(port: number): Promise<{ readonly port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ port: taken, close: () => new Promise((done) => server.close(() => done())) });
    });
  });
}

async function freePort(port: number): Promise<number> {
  const occupied = await occupy(port);
  await occupied.close();
  return occupied.port;
}

async function isFree(port: number): Promise<boolean> {
  return freePort(port).then(
    () => true,
    () => false,
  );
}
