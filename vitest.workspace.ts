import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

import { WORKERS } from './.ci/workers.ts';

const resultsFile = process.env['AMEND_TEST_RESULTS'];

function isLong({ moduleId }: TestSpecification): boolean {
  return moduleId.includes('/histories/');
}

/** Begins with what takes minutes, so that no core waits for it at the end. Where nothing is known of earlier runs, the largest files come first, and these are small. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- A method of the sequencer, not of an array.
    const ranked = await super.sort(files);
    return [...ranked.filter(isLong), ...ranked.filter((file) => !isLong(file))];
  }
}

// Read only as `vitest --config vitest.workspace.ts`; each project keeps to one kind of surroundings.
export default defineConfig({
  test: {
    maxWorkers: WORKERS,
    sequence: { sequencer: LongestFirst },
    reporters: resultsFile ? ['default', ['json', { outputFile: resultsFile }]] : ['default'],
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          // Far beyond what any of them takes: it ends what hangs, and tells nothing of speed.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: ['packages/*/{build,src,test}/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
          exclude: [
            'packages/widgets/src/**',
            'packages/simulator/**',
            '**/histories/**',
            '**/*.browser.test.ts',
            '**/node_modules/**',
          ],
          // What they import takes longer to read than most of these files to run: once for each worker, not for each file.
          isolate: false,
        },
      },
      {
        test: {
          name: 'histories',
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: ['{examples,packages}/*/test/histories/**/*.test.ts'],
          // They hold the platform itself still (its digests, its time limits), which nobody else may notice.
          isolate: true,
        },
      },
      {
        test: {
          name: 'simulator',
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: ['packages/simulator/{src,test}/**/*.test.ts'],
          // Shopify's schema takes longer to read than most of these files to run: once for each worker, not for each file.
          isolate: false,
        },
      },
      'packages/widgets/vitest.config.ts',
      'packages/widgets/vitest.npm.config.ts',
      'packages/widgets/vitest.built.config.ts',
      {
        test: {
          name: 'journey',
          environment: 'node',
          include: ['{examples,packages}/*/test/**/*.browser.test.ts'],
          isolate: false,
          globalSetup: ['examples/storefront/test/build-once.ts'],
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
