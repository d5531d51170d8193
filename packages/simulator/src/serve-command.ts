#!/usr/bin/env node
import { runCommand } from './command/run-command.ts';

// `amend-simulator [options]`; in the repository `pnpm --filter @amend/simulator start [options]`
try {
  const end = await runCommand(process.argv.slice(2), (text) => void process.stdout.write(text));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end?.());
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
