import { defineConfig } from 'vitest/config';

import { useStandIns } from './build/stand-ins.ts';
import { inChromium, NEEDS_PREACT, TESTS } from './test/in-chromium.ts';

// The script's own stand-ins for Preact and its signals, so that what is tested is what ships.
export default defineConfig({
  ...inChromium({ name: 'widgets', include: [TESTS], exclude: NEEDS_PREACT }),
  plugins: [useStandIns()],
  // Named here, so that nothing is found half-way through a run and reloads the page.
  optimizeDeps: { noDiscovery: true, include: ['axe-core', 'msw'] },
});
