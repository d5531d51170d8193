import chromium from '@sparticuz/chromium';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { useLightSignals } from './build/light-signals.ts';

// Component tests run in a real Chromium: the one named by CHROMIUM_PATH, or the one from the npm registry.
export default defineConfig({
  // The script's own stand-in for signals, so that what is tested is what ships.
  plugins: [useLightSignals()],
  // Named here, so that nothing is found half-way through a run and reloads the page.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      '@preact/signals-core',
      '@testing-library/preact',
      'axe-core',
      'msw',
      'preact',
      'preact/debug',
      'preact/jsx-dev-runtime',
      'preact/jsx-runtime',
    ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    name: 'widgets',
    include: ['src/**/*.test.tsx'],
    testTimeout: 30_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: process.env['CHROMIUM_PATH'] ?? (await chromium.executablePath()),
          args: ['--no-sandbox', '--disable-gpu'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
