/** Prints what the extension weighs and how far it is from its budget, and fails where it is over. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { buildExtension } from './extension.ts';

/** Half of the 64 KB that Shopify allows a compressed bundle. Its CLI (4.8.2) tells the size as that of brotli at its best. In bytes. */
const BUDGET_BYTES = 32 * 1024;

const folder = mkdtempSync(join(tmpdir(), 'amend-extension-'));
const code = await buildExtension(join(folder, 'amend.js'));
rmSync(folder, { recursive: true });

const gzip = gzipSync(code, { level: 9 }).length;
const brotli = brotliCompressSync(code).length;
const locales = new URL('../locales/', import.meta.url);
const largest = Math.max(...readdirSync(locales).map((name) => statSync(new URL(name, locales)).size));
const isOver = brotli > BUDGET_BYTES;
console.log(
  `extension, all targets: ${code.length} B, brotli ${brotli} B of ${BUDGET_BYTES} B, gzip ${gzip} B`,
);
console.log(`largest locale file: ${largest} B`);
if (isOver) console.error(`!!  The extension is ${brotli - BUDGET_BYTES} B over its budget.`);
process.exitCode = isOver ? 1 : 0;
