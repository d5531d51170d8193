import { setTimeout } from 'node:timers/promises';

import { findBreaches } from '../../../../packages/api/test/histories/check.ts';
import type { History } from '../../../../packages/api/test/histories/step.ts';
import { tell } from '../../../../packages/api/test/histories/tell.ts';
import { beginWorld } from '../../../../packages/api/test/histories/world.ts';
import { writeStory } from '../../../../packages/api/test/histories/write-story.ts';
import { openPlaces } from './open-places.ts';

/** How often workerd is killed while histories are told together. */
const KILLS = 2;

/** What is written to a pipe arrives a little later. */
const PIPE_MS = 50;

/** Tells histories at the same time, each on an order of its own, and gives back those that broke a rule, in words. */
export async function tellTogether(
  script: string,
  histories: readonly History[],
): Promise<readonly string[]> {
  const switches = histories[0]?.setting.switches ?? {};
  const told = histories.map(({ setting, ...history }) => ({
    ...history,
    // The clocks of Shopify and of the API are one here.
    setting: { ...setting, switches, customerDataLevel: 2 as const, skewSeconds: 0 },
  }));
  const { places, close } = await openPlaces(
    script,
    told.map(({ setting }) => setting),
    KILLS,
  );
  try {
    const worlds = await Promise.all(places.map(beginWorld));
    await Promise.all(
      worlds.map(async (world, place) => {
        const history = told[place];
        if (history) await tell(world, history);
      }),
    );
    await setTimeout(PIPE_MS);
    const checked = await Promise.all(
      worlds.map(async (world, place) => {
        const history = told[place];
        const breaches = await findBreaches(world);
        return history && breaches.length > 0
          ? [[...breaches, ...writeStory(history, world)].join('\n')]
          : [];
      }),
    );
    return checked.flat();
  } finally {
    await close();
  }
}
