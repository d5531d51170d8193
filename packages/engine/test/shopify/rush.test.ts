import { describe, expect, it } from 'vitest';

import { createVirtualClock } from '../virtual-clock.ts';
import { comeBackUntilDone, lookAt, openRushedShop, physicalFloorSeconds, takeOneOff } from './rush.ts';

const TIME_LIMIT_MS = 30_000;

/** How many orders are edited at once, and how often each of them is looked at meanwhile. */
const [ORDERS, LOOKS] = [200, 3];

describe('a shop on the Standard plan when 200 shoppers edit and 600 look at the same moment', () => {
  it(
    'serves all of them without one THROTTLED answer, edits first, within a tenth of the physical floor',
    async () => {
      const clock = createVirtualClock();
      const { simulator, admin, ids } = openRushedShop(clock, ORDERS);
      const startMs = clock.now().getTime();
      const secondsPast = () => (clock.now().getTime() - startMs) / 1000;
      const serve = async (work: () => Promise<unknown>) => {
        const sentAway = await comeBackUntilDone(clock, work);
        return { sentAway, doneSeconds: secondsPast() };
      };
      const [edits, looks] = await clock.run(() =>
        Promise.all([
          Promise.all(ids.map((id) => serve(() => takeOneOff(admin, id)))),
          Promise.all(
            Array.from({ length: LOOKS }, () => ids.map((id) => serve(() => lookAt(admin, id)))).flat(),
          ),
        ]),
      );

      expect(simulator.log.filter(({ errors }) => errors.length > 0)).toEqual([]);
      expect(simulator.log).toHaveLength(ORDERS * (3 + LOOKS));
      expect(simulator.state.orders.map(({ agreements }) => agreements.length)).toEqual(ids.map(() => 2));
      expect(secondsPast()).toBeLessThan(1.1 * physicalFloorSeconds(simulator.log));
      const editsOnly = simulator.log.filter(({ kind }) => kind === 'mutation');
      expect(last(edits)).toBeLessThan(1.1 * physicalFloorSeconds(editsOnly));
      expect(Math.max(...edits.map(({ sentAway }) => sentAway))).toBeLessThanOrEqual(2);
      expect(Math.max(...looks.map(({ sentAway }) => sentAway))).toBeLessThanOrEqual(3);
    },
    TIME_LIMIT_MS,
  );
});

function last(served: readonly { readonly doneSeconds: number }[]): number {
  return Math.max(...served.map(({ doneSeconds }) => doneSeconds));
}
