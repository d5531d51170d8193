import { API_VERSION } from '../admin-graphql/admit-request.ts';
import { createSimulator } from '../create-simulator.ts';
import { serve } from '../serve.ts';
import { DEFAULT_ACCESS_TOKEN } from '../simulator.ts';
import { keepSaved } from './keep-saved.ts';
import { openShop } from './open-shop.ts';
import { readArguments, USAGE, type Arguments } from './read-arguments.ts';
import { saveShop, writeShop } from './shop-file.ts';

/** A server may run for weeks. */
const LOG_LIMIT = 10_000;

/**
 * Does what the command line asks for.
 *
 * @param write - Takes what goes to the standard output.
 * @returns What ends it: saves the shop and stops listening. `null` when it has ended by itself.
 * @throws Error for a wrong argument, a file that cannot be read, or a port that is taken.
 */
export async function runCommand(
  argv: readonly string[],
  write: (text: string) => void,
): Promise<(() => Promise<void>) | null> {
  const args = readArguments(argv);
  if (args === null) {
    write(USAGE);
    return null;
  }
  const options = await openShop(args);
  if (args.exportFile !== null) {
    const state = createSimulator(options).exportState();
    if (args.exportFile === '-') write(writeShop(state));
    else await saveShop(args.exportFile, state);
    return null;
  }

  const saver = keepSaved(args.stateFile, () => served.simulator.state);
  const served = await serve({
    ...options,
    port: args.port,
    logLimit: LOG_LIMIT,
    onChange: saver.noteChange,
  }).catch(explainPort(args));
  const end = async () => {
    await served.close();
    // The clock moves without a change.
    saver.noteChange();
    await saver.finish();
  };
  try {
    // Before anything happens: a file that cannot be written is no place to keep a shop.
    saver.noteChange();
    await saver.finish();
  } catch (error) {
    await served.close();
    throw error;
  }
  write(
    [
      `Back office  ${served.url}`,
      `Admin API    ${served.url}/admin/api/${API_VERSION}/graphql.json`,
      `Access token ${DEFAULT_ACCESS_TOKEN}`,
      '',
    ].join('\n'),
  );
  return end;
}

function explainPort({ port }: Arguments): (error: unknown) => never {
  return (error) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken
      ? new Error(`Port ${port} is taken. Choose another with --port, or any free one with --port 0.`)
      : error;
  };
}
