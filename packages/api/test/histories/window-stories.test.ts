import { expect, it } from 'vitest';

import { endWindowsEverywhere } from './window-stories.ts';

it('E3 E5 a window may end at every moment between a quote and the last write of its edit', async () => {
  expect((await endWindowsEverywhere()).join('\n')).toBe('');
}, 60_000);
