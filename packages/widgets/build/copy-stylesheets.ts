import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const theme = fileURLToPath(new URL('../src/theme/', import.meta.url));

/** What a shop links: the space of the elements first, then a theme if it likes one. */
const STYLESHEETS = ['amend.css', 'theme-soft.css', 'theme-sharp.css'];

/** Copies the stylesheets that a shop links into a folder. */
export async function copyStylesheets(outDir: string): Promise<void> {
  await Promise.all(STYLESHEETS.map((name) => copyFile(join(theme, name), join(outDir, name))));
}
