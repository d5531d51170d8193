import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import chromium from '@sparticuz/chromium';
import { playwright } from '@vitest/browser-playwright';
import type { ViteUserConfig } from 'vitest/config';

import { WORKERS } from '../../../.ci/workers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All component tests. */
export const TESTS = 'src/**/*.test.tsx';

/** The test files that contain something, by their paths in the package. */
function findTests(trace: RegExp): string[] {
  return globSync(TESTS, { cwd: root }).filter((path) => trace.test(readFileSync(root + path, 'utf8')));
}

/** The tests that stand on the real Preact or its signals: they import them, or what renders with them. */
export const NEEDS_PREACT = findTests(
  /from '(@testing-library\/preact|preact|@preact\/signals-core|.*\/renderers\.ts)'/,
);

/** The tests that bring settings which a script tag has no words for. */
export const BRINGS_SETTINGS = findTests(/(defineAmend|mountWidget)\(/);

// The one named by CHROMIUM_PATH, or the one from the npm registry.
const executablePath = process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath());

/** A project whose tests run in a real Chromium. */
export function inChromium(test: NonNullable<ViteUserConfig['test']>): ViteUserConfig {
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    test: {
      maxWorkers: WORKERS,
      // Far beyond what anything takes: it ends what hangs, and tells nothing of speed.
      testTimeout: 30_000,
      expect: { poll: { timeout: 15_000 } },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { executablePath, args: ['--no-sandbox', '--disable-gpu'] },
        }),
        instances: [{ browser: 'chromium' }],
      },
      ...test,
    },
  };
}
