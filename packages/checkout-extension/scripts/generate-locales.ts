/** Writes `locales`, Shopify's translations, from the texts of the widgets and `texts`: `pnpm --filter @amend/checkout-extension generate`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { LANGUAGES } from '@amend/widgets/locales/languages';

import { fileOf, writeLocale } from './locale-files.ts';

const folder = new URL('../locales/', import.meta.url);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const language of LANGUAGES.split('|'))
  writeFileSync(new URL(fileOf(language), folder), await writeLocale(language));
