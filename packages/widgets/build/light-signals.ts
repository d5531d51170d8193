import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const standIn = fileURLToPath(new URL('../src/light-signals/index.ts', import.meta.url));

/** Puts the script's own small signals in the place of `@preact/signals-core`, but for the test that compares the two. */
export function useLightSignals(): Plugin {
  return {
    name: 'amend:light-signals',
    enforce: 'pre',
    resolveId(source, importer) {
      const isTheirTest = importer?.includes('light-signals.test');
      return source === '@preact/signals-core' && !isTheirTest ? standIn : null;
    },
  };
}
