import { expect, it } from 'vitest';

import { loseAnswersEverywhere } from './lost-stories.ts';

it('E2 E5 E6 an answer may be lost in any way, whatever happens before anybody knows what became of it', async () => {
  expect((await loseAnswersEverywhere()).join('\n')).toBe('');
}, 60_000);
