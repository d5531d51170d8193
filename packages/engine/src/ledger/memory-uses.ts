import type { UseCount, Uses } from './uses.ts';

export function createMemoryUses(): UseCount & { clear(): void } {
  const uses = new Map<string, Uses>();
  return {
    async countUse(key, nowMs, windowMs) {
      for (const [each, { endsMs }] of uses) if (endsMs <= nowMs) uses.delete(each);
      const { count, endsMs } = uses.get(key) ?? { count: 0, endsMs: nowMs + windowMs };
      const counted = { count: count + 1, endsMs };
      uses.set(key, counted);
      return counted;
    },
    clear: () => uses.clear(),
  };
}
