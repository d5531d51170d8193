import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** What a shop links: the space of the elements first, then a theme if it likes one. */
const STYLESHEETS = ['amend.css', 'theme-soft.css', 'theme-sharp.css'];

/** What is in `order-tracking.css`, which server-rendered tracking links. */
const OF_TRACKING = ['theme/base.css', 'order-tracking/order-tracking.css'];

/** Writes the stylesheets that a page links into a folder. */
export async function copyStylesheets(outDir: string): Promise<void> {
  await Promise.all(STYLESHEETS.map((name) => copyFile(join(source, 'theme', name), join(outDir, name))));
  const parts = await Promise.all(OF_TRACKING.map((path) => readFile(join(source, path), 'utf8')));
  await writeFile(join(outDir, 'order-tracking.css'), parts.join('\n'));
}
