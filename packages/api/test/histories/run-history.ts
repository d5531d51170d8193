import type { Ledger } from '@amend/engine';

import { findBreaches } from './check.ts';
import { SECRET } from './names.ts';
import { openPlace } from './open-place.ts';
import type { History } from './step.ts';
import { makePlatformStill } from './still-platform.ts';
import { tell } from './tell.ts';
import { beginWorld } from './world.ts';
import type { World } from './world.ts';

makePlatformStill(SECRET);

/** Lets a history happen on a ledger of its own and checks every rule; gives back what it broke, with the world for a closer look. */
export async function runHistory(
  history: History,
  openLedger: () => Ledger,
): Promise<{ readonly breaches: readonly string[]; readonly world: World }> {
  const ledger = openLedger();
  const world = await beginWorld(openPlace(history.setting, history.diceSeed, ledger));
  try {
    await tell(world, history);
    return { breaches: await findBreaches(world), world };
  } finally {
    await ledger.close();
  }
}
