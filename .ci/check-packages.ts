/** Packs every publishable package as it would be published; publint and attw judge the tarballs, and fresh projects use them. Needs a build. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { tryAsConsumer } from './consumer/try-as-consumer.ts';
import { packAll } from './pack.ts';
import type { Packed } from './pack.ts';
import { run } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'amend-packages-'));
let isFaulty = false;

async function judge(name: string, work: Promise<unknown>): Promise<void> {
  try {
    await work;
    console.error(`ok  ${name}`);
  } catch (error) {
    isFaulty = true;
    console.error(`!!  ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

async function checkTarball({ folder: cwd, entries, file }: Packed): Promise<void> {
  // A stylesheet has no types.
  const untyped = entries.filter((entry) => entry.endsWith('.css'));
  const excluded = untyped.length > 0 ? ['--exclude-entrypoints', ...untyped] : [];
  await run(cwd, 'publint', '--strict', file);
  await run(cwd, 'attw', file, '--profile', 'esm-only', ...excluded);
}

const packages = await packAll(folder);
await Promise.all([
  ...(['npm', 'pnpm'] as const).map((manager) =>
    judge(`a fresh project with ${manager}`, tryAsConsumer(manager, packages)),
  ),
  ...packages.map((packed) => judge(packed.name, checkTarball(packed))),
]);

rmSync(folder, { recursive: true });
process.exitCode = isFaulty ? 1 : 0;
