import { setTimeout } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { createVirtualClock } from './virtual-clock.ts';

describe('createVirtualClock', () => {
  it('wakes many sleepers in the order of their time, and those of the same time in the order they came', async () => {
    const clock = createVirtualClock();
    const startMs = clock.now().getTime();
    const woken: string[] = [];
    const sleepFor = async (name: string, ms: number) => {
      await clock.sleep(ms);
      woken.push(`${name} at ${clock.now().getTime() - startMs}`);
    };
    await clock.run(async () => {
      await Promise.all([
        sleepFor('late', 9000),
        sleepFor('first', 5),
        sleepFor('second', 5),
        sleepFor('early', 1).then(() => sleepFor('again', 2)),
      ]);
    });
    expect(woken).toEqual(['early at 1', 'again at 3', 'first at 5', 'second at 5', 'late at 9000']);
  });

  it('stands still while work is under way that it cannot see', async () => {
    const clock = createVirtualClock();
    const before = clock.now();
    const [seen] = await clock.run(() =>
      Promise.all([clock.hold(() => setTimeout(5, 'done').then(() => clock.now())), clock.sleep(1000)]),
    );
    expect(seen).toEqual(before);
    expect(clock.now().getTime() - before.getTime()).toBe(1000);
  });

  it('advances until everybody has done what they can do by then, and no further', async () => {
    const clock = createVirtualClock();
    const woken: string[] = [];
    const napTwice = async () => {
      for (const nap of ['one', 'two']) {
        await clock.sleep(500);
        woken.push(nap);
      }
    };
    const naps = napTwice();
    await clock.advance(999);
    expect(woken).toEqual(['one']);
    await clock.advance(1);
    expect(woken).toEqual(['one', 'two']);
    await naps;
  });

  it('says so when nobody could ever go on', async () => {
    const clock = createVirtualClock();
    await expect(clock.run(() => new Promise(() => undefined))).rejects.toThrow(
      'Everybody waits, and nobody sleeps: time cannot go on.',
    );
  });

  it('hands on what the work rejects with', async () => {
    const clock = createVirtualClock();
    await expect(clock.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  });
});
