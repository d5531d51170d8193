import { fileURLToPath } from 'node:url';

import { build } from 'rolldown';

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));

/** Bundles the extension with all that it stands on into one module, whose default export Shopify calls at each target, and gives back its text. */
export async function buildExtension(file: string): Promise<string> {
  const { output } = await build({
    input: entry,
    transform: { target: 'es2022' },
    output: { file, format: 'esm', minify: true, codeSplitting: false },
    logLevel: 'warn',
  });
  return output[0].code;
}
