import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { retryDelayMs } from './retry-delays.ts';

function delaysOf(eventId: string): readonly number[] {
  const delays: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const delay = retryDelayMs(eventId, attempts);
    if (delay === null) return delays;
    delays.push(delay);
  }
}

describe('retryDelayMs', () => {
  it('V10 waits ten times, longer each time, for about a day in all', () => {
    fc.assert(
      fc.property(fc.uuid(), (eventId) => {
        const delays = delaysOf(eventId);
        const hours = delays.reduce((sum, delay) => sum + delay, 0) / 3_600_000;
        expect(delays).toHaveLength(10);
        expect(delays).toEqual(delays.toSorted((one, other) => one - other));
        expect(Math.abs(hours - 22.85)).toBeLessThan(2.3);
      }),
    );
  });

  it('V10 is the same for the same event and attempt, and spread out over events', () => {
    expect(retryDelayMs('event-1', 3)).toBe(retryDelayMs('event-1', 3));
    const firsts = Array.from({ length: 1000 }, (_, place) => retryDelayMs(`event-${place}`, 1) ?? 0);
    expect(Math.min(...firsts)).toBeLessThan(4_600);
    expect(Math.max(...firsts)).toBeGreaterThan(5_400);
  });
});
