import { reactRouter } from '@react-router/dev/vite';
import { hydrogen } from '@shopify/hydrogen/vite';
import { defineConfig } from 'vite';

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [hydrogen(), reactRouter()],
  // One file for the server, as Oxygen wants it.
  ssr: { noExternal: true },
  build: { rolldownOptions: isSsrBuild ? { input: './server.ts' } : {} },
}));
