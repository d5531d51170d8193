/** Builds the demo's scripts once for all browser tests, which change nothing of them. Vitest calls this before the first, and what it gives back after the last. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { TestProject } from 'vitest/node';

import { buildScripts, type BuiltScripts } from '../src/build-scripts.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly scripts: BuiltScripts;
  }
}

export async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'nordlys-scripts-'));
  project.provide('scripts', await buildScripts(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
