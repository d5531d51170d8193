/**
 * Makes one file of the command, because Node takes longer to find and open four hundred than to run them, and prepares
 * the schema, so that the first start is as quick as every other. Needs a build.
 */
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { build } from 'rolldown';

const inDist = (name: string) => fileURLToPath(new URL(`../dist/${name}`, import.meta.url));

await build({
  input: inDist('serve-command.js'),
  platform: 'node',
  // Its files are read, none of it is run.
  external: ['@shopify/ai-toolkit'],
  output: { file: inDist('amend-simulator.js'), minify: 'dce-only' },
  logLevel: 'warn',
});

// What was prepared from another version of the toolkit is not to be published.
await rm(inDist('prepared'), { recursive: true, force: true });
const { loadAdminSchema } = await import(inDist('node.js'));
await loadAdminSchema();
