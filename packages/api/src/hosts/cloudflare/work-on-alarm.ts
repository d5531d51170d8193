import type { Engine } from '@amend/engine';

import type { Alarm } from './alarm.ts';

/** Does what is to be done when the alarm of an object has gone off, and sets it for the next time. */
export async function workOnAlarm(engine: Engine, alarm: Alarm): Promise<void> {
  // First, so that there is a next time whatever goes wrong now: the runtime gives up on an alarm that fails again and again.
  await alarm.set();
  if (await engine.isAccessEnded()) return eraseAfterEnd(engine, alarm);
  await engine.resume();
  await engine.runTasks();
  await alarm.setForNext();
}

/** What the law asks is done also for a shop that has taken the app off; everything else rests. */
async function eraseAfterEnd(engine: Engine, alarm: Alarm): Promise<void> {
  await engine.runTasks();
  const nextAt = await engine.nextTaskAt();
  await (nextAt === null ? alarm.clear() : alarm.setAt(Date.parse(nextAt)));
}
