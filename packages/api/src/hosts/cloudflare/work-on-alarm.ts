import type { Engine } from '@amend/engine';

import type { Alarm } from './alarm.ts';

/** Does what is to be done when the alarm of an object has gone off, and sets it for the next time. */
export async function workOnAlarm(engine: Engine, alarm: Alarm): Promise<void> {
  if (await engine.isAccessEnded()) return alarm.clear();
  // First, so that there is a next time whatever goes wrong now: the runtime gives up on an alarm that fails again and again.
  await alarm.set();
  await engine.resume();
  await engine.runTasks();
  await alarm.setForNext();
}
