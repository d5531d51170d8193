import * as full from '@preact/signals-core';
import { describe, expect, it, vi } from 'vitest';

import * as light from './index.ts';

// The script's stand-in and the real thing pass the same suite.
describe.each([
  ['signals of @preact/signals-core', full],
  ['signals of light-signals', light],
])('%s', (_, { batch, computed, effect, signal }) => {
  it('tells readers of changes, and only of changes', () => {
    const count = signal(1);
    const seen = vi.fn<(value: unknown) => void>();
    effect(() => seen(count.value));
    count.value = 2;
    count.value = 2;
    expect(seen.mock.calls).toEqual([[1], [2]]);
  });

  it('does not tell those who only peeked', () => {
    const count = signal(1);
    const seen = vi.fn<(value: unknown) => void>();
    effect(() => seen(count.peek()));
    count.value = 2;
    expect(seen).toHaveBeenCalledTimes(1);
    expect(count.peek()).toBe(2);
  });

  it('forgets what is no longer read', () => {
    const isOn = signal(true);
    const count = signal(1);
    const seen = vi.fn<(value: unknown) => void>();
    effect(() => seen(isOn.value ? count.value : 'off'));
    isOn.value = false;
    count.value = 2;
    expect(seen.mock.calls).toEqual([[1], ['off']]);
  });

  it('works values out of others', () => {
    const count = signal(2);
    const double = computed(() => count.value * 2);
    const seen = vi.fn<(value: unknown) => void>();
    effect(() => seen(double.value));
    count.value = 3;
    expect(seen.mock.calls).toEqual([[4], [6]]);
    expect([double.value, double.peek()]).toEqual([6, 6]);
  });

  it('does not subscribe to what a peeked value is made of', () => {
    const count = signal(2);
    const double = computed(() => count.value * 2);
    const seen = vi.fn<(value: unknown) => void>();
    effect(() => seen(double.peek()));
    count.value = 3;
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('tells once of several changes', () => {
    const one = signal(1);
    const other = signal(1);
    const seen = vi.fn<(value: unknown) => void>();
    effect(() => seen(one.value + other.value));
    const result = batch(() => {
      one.value = 2;
      batch(() => (other.value = 2));
      expect(seen).toHaveBeenCalledTimes(1);
      return 'done';
    });
    expect(result).toBe('done');
    expect(seen.mock.calls).toEqual([[2], [4]]);
  });

  it('cleans up before it runs again, and when stopped', () => {
    const count = signal(1);
    const cleanUp = vi.fn<(value: unknown) => void>();
    const stop = effect(() => {
      const seen = count.value;
      return () => cleanUp(seen);
    });
    count.value = 2;
    expect(cleanUp.mock.calls).toEqual([[1]]);
    stop();
    stop();
    count.value = 3;
    expect(cleanUp.mock.calls).toEqual([[1], [2]]);
  });

  it('does not run an effect that another one has stopped meanwhile', () => {
    const count = signal(1);
    const seen = vi.fn<(value: unknown) => void>();
    const stops: (() => void)[] = [];
    effect(() => {
      if (count.value === 2) stops.forEach((stop) => stop());
    });
    stops.push(effect(() => seen(count.value)));
    count.value = 2;
    expect(seen.mock.calls).toEqual([[1]]);
  });

  it('lets an effect change another signal', () => {
    const count = signal(1);
    const double = signal(0);
    const seen = vi.fn<(value: unknown) => void>();
    effect(() => {
      double.value = count.value * 2;
    });
    effect(() => seen(double.value));
    count.value = 5;
    expect(seen.mock.calls).toEqual([[2], [10]]);
  });

  it('goes on after an effect has failed', () => {
    const count = signal(1);
    const seen = vi.fn<(value: unknown) => void>();
    effect(() => {
      if (count.value === 2) throw new Error('failed');
    });
    effect(() => seen(count.value));
    expect(() => (count.value = 2)).toThrow('failed');
    expect(seen.mock.calls).toEqual([[1], [2]]);
    count.value = 3;
    expect(seen).toHaveBeenLastCalledWith(3);
  });
});
