/** Writes what is published: the bundle that the targets of `shopify.extension.toml` name, and its type. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { buildExtension } from './extension.ts';

const folder = new URL('../dist/', import.meta.url);

await buildExtension(fileURLToPath(new URL('amend.js', folder)));
writeFileSync(
  new URL('amend.d.ts', folder),
  '/** Shows what belongs at the target that Shopify has loaded the extension for. */\nexport default function extension(): void;\n',
);
