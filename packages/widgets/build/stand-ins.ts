import { fileURLToPath } from 'node:url';

import type { Plugin } from 'vite';

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

const STAND_INS: Readonly<Record<string, string>> = {
  '@preact/signals-core': source('light-signals/index.ts'),
  preact: source('light-preact/index.ts'),
  'preact/jsx-runtime': source('light-preact/index.ts'),
  'preact/jsx-dev-runtime': source('light-preact/index.ts'),
  // A module of its own, so that only pages which need it load it.
  './preact-hydrate.ts': source('light-preact/hydrate.ts'),
};

/** Puts the script's own small signals and rendering in the place of `@preact/signals-core` and `preact`. */
export function useStandIns(): Plugin {
  return {
    name: 'amend:stand-ins',
    enforce: 'pre',
    resolveId: (name) => STAND_INS[name] ?? null,
  };
}
