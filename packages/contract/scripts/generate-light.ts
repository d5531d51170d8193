/** Writes `src/light/generated/parsers.ts` from the zod schemas: `pnpm --filter @amend/contract generate`. */
import { writeFileSync } from 'node:fs';

import { generateLightParsers } from './light-parsers.ts';

writeFileSync(new URL('../src/light/generated/parsers.ts', import.meta.url), generateLightParsers());
