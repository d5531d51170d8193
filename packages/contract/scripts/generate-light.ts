/** Writes `src/light/generated` from the zod schemas: `pnpm --filter @amend/contract generate`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

import { generateLightModules } from './light-modules.ts';

const folder = new URL('../src/light/generated/', import.meta.url);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [name, text] of generateLightModules()) writeFileSync(new URL(name, folder), text);
