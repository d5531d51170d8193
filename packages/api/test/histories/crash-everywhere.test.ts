import { describe, expect, it } from 'vitest';

import { crashEverywhere, crashPlaces, crashStories } from './crash-stories.ts';

describe.each(Object.entries(crashStories))('a process that dies in the middle of %s', (name, story) => {
  it.each(crashPlaces)(
    'E2 E5 E13 at any $at, after it: $isAfter',
    async (place) => {
      const { broken, steps } = await crashEverywhere(name, story, place);
      expect(broken.join('\n')).toBe('');
      expect(steps).toBeGreaterThan(2);
    },
    60_000,
  );
});
