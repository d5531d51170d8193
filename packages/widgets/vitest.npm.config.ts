import { defineConfig } from 'vitest/config';

import { inChromium, NEEDS_PREACT } from './test/in-chromium.ts';

// What is on npm stands on the real Preact and its signals, and so do the tests that render with @testing-library/preact.
export default defineConfig({
  ...inChromium({ name: 'widgets (npm)', include: NEEDS_PREACT }),
  optimizeDeps: {
    noDiscovery: true,
    include: [
      '@preact/signals-core',
      '@testing-library/preact',
      'axe-core',
      'fast-check',
      'msw',
      'preact',
      'preact/debug',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'preact/jsx-runtime',
    ],
  },
});
