import { defineConfig } from 'vitest/config';

import { useStandIns } from './build/stand-ins.ts';
import { BRINGS_SETTINGS, inChromium, NEEDS_PREACT, TESTS } from './test/in-chromium.ts';
import { serveScript } from './test/serve-script.ts';

// Once more against the built, minified script: whatever goes through the elements. Components by themselves are not in reach
// there, as the script exports nothing.
export default defineConfig({
  ...inChromium({
    name: 'widgets (built)',
    include: [TESTS],
    exclude: [...NEEDS_PREACT, ...BRINGS_SETTINGS],
    setupFiles: ['test/load-script.ts'],
  }),
  plugins: [useStandIns(), serveScript()],
  optimizeDeps: { noDiscovery: true, include: ['axe-core', 'msw'] },
});
