import { fileURLToPath } from 'node:url';

import { readPorts } from './addresses.ts';
import { explainFailure } from './explain-failure.ts';
import { startDemo, type Demo } from './start-demo.ts';
import { welcome } from './welcome.ts';

const { env } = process;
const dataFolder = env['AMEND_DATA_DIR'] ?? fileURLToPath(new URL('../../../.amend/', import.meta.url));

try {
  const starting = startDemo({ ports: readPorts(env), dataFolder, env, remark: console.log });
  endOnSignal(starting);
  const demo = await starting;
  console.log(welcome(demo.addresses, await demo.suggest(), performance.now()));
} catch (error) {
  console.error(explainFailure(error));
  process.exit(1);
}

function endOnSignal(starting: Promise<Demo>): void {
  const end = async () => {
    const demo = await starting;
    await demo.close();
    process.exit(0);
  };
  // A second signal finds no listener any more and ends the process at once.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void end());
}
