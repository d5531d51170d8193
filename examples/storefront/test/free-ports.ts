import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Finds a port that is free together with the next two, below those that systems give to whoever asks for any (from 32,768): nobody gets one of them meanwhile. */
export async function findBasePort(): Promise<number> {
  for (;;) {
    const base = randomInt(10_000, 32_000);
    if ((await isFree(base)) && (await isFree(base + 1)) && (await isFree(base + 2))) return base;
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

function isFree(port: number): Promise<boolean> {
  return occupy(port).then(
    async ({ close }) => {
      await close();
      return true;
    },
    () => false,
  );
}
