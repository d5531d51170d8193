import type { Moment } from '@amend/sdk/light';

/** Whether a moment is today, where display texts are in the browser's own time zone: in another one it is not said. */
export function isToday(moment: Moment | null, isOwnTimeZone: boolean): boolean {
  return isOwnTimeZone && moment !== null && new Date(moment.at).toDateString() === new Date().toDateString();
}
