import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { problemsPage } from '../scripts/problems-page.ts';

describe('docs/spec/problems.md', () => {
  it('is what `pnpm --filter @amend/engine generate` writes', () => {
    const page = readFileSync(new URL('../../../docs/spec/problems.md', import.meta.url), 'utf8');
    expect(page).toBe(problemsPage());
  });
});
