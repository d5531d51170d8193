import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    target: 'es2023',
    cssTarget: 'esnext',
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The hooks say `use client` to frameworks that render some components on a server only; here all of it runs in the browser.
      onwarn(warning, warn) {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
