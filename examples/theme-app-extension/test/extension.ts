import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildAssets } from '../build/assets.ts';

/** Where the extension's own files are. */
export const source = fileURLToPath(new URL('..', import.meta.url));

/** A block's schema, as far as anything is asked of it here. */
export interface BlockSchema {
  readonly name: string;
  readonly target: 'section' | 'head' | 'body';
  readonly stylesheet?: string;
  readonly settings: readonly {
    readonly type: string;
    readonly id?: string;
    readonly default?: unknown;
    readonly options?: readonly { readonly value: string; readonly label: string }[];
  }[];
}

/** The names of all blocks. */
export const blockNames = readdirSync(join(source, 'blocks')).map((file) => file.replace('.liquid', ''));

/** The text of a block. */
export function readBlock(name: string): string {
  return readFileSync(join(source, 'blocks', `${name}.liquid`), 'utf8');
}

/** The schema of a block, which has to be plain JSON: Shopify takes no comments there. */
export function readSchema(name: string): BlockSchema {
  const [, schema = ''] = /\{% schema %\}([\s\S]*)\{% endschema %\}/.exec(readBlock(name)) ?? [];
  return JSON.parse(schema);
}

/** The extension as it is deployed, in a folder of its own, with its assets built. */
export async function deploy(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'amend-theme-'));
  const parts = ['.theme-check.yml', 'shopify.extension.toml', 'blocks', 'snippets', 'locales'];
  await Promise.all(parts.map((part) => cp(join(source, part), join(folder, part), { recursive: true })));
  await buildAssets(join(folder, 'assets'));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
