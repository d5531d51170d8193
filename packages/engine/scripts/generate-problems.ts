/** Writes `docs/spec/problems.md` from the tables of problems: `pnpm --filter @amend/engine generate`. */
import { writeFileSync } from 'node:fs';

import { problemsPage } from './problems-page.ts';

writeFileSync(new URL('../../../docs/spec/problems.md', import.meta.url), problemsPage());
