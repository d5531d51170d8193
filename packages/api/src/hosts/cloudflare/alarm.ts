import type { Ledger } from '@amend/engine';

/** The part of a Durable Object's `ctx.storage` that wakes it. An object has one alarm; setting it replaces the one before. */
export interface AlarmStorage {
  /** When it will go off; `null` where it is not set, or going off now. */
  getAlarm(): Promise<number | null>;
  setAlarm(atMs: number): Promise<void>;
  deleteAlarm(): Promise<void>;
}

/** Wakes the object while an edit is not done with. */
interface Alarm {
  set(): Promise<void>;
  /** Sets it where an edit is unfinished and it would not go off: an alarm of the past is one that the runtime has lost. */
  setIfForgotten(): Promise<void>;
  clearIfFinished(): Promise<void>;
}

/** The alarm of the object that has this ledger. */
export function alarmFor(
  ledger: Ledger,
  storage: AlarmStorage,
  resumeAfterMs: number,
  now: () => Date,
): Alarm {
  const set = () => storage.setAlarm(now().getTime() + resumeAfterMs);
  const isFinished = async () => (await ledger.listUnfinishedEdits()).length === 0;
  return {
    set,
    async setIfForgotten() {
      if (await isFinished()) return;
      const atMs = await storage.getAlarm();
      if (atMs === null || atMs <= now().getTime()) await set();
    },
    async clearIfFinished() {
      if (!(await isFinished())) return;
      await storage.deleteAlarm();
      // Another request may have written an edit down in between, and set the alarm that was deleted here.
      if (!(await isFinished())) await set();
    },
  };
}

/**
 * The same ledger, which sets the alarm with every unfinished step and clears it after the last one (rule E13).
 *
 * Alarm and step are written in one turn, which the runtime makes last together or not at all.
 */
export function rememberUnfinished(ledger: Ledger, alarm: Alarm): Ledger {
  return {
    ...ledger,
    async insertEdit(edit, news) {
      await Promise.all([alarm.set(), ledger.insertEdit(edit, news)]);
    },
    async recordProgress(editId, progress, at, news) {
      const isLast = progress.step === 'done';
      const writing = ledger.recordProgress(editId, progress, at, news);
      await (isLast ? writing : Promise.all([alarm.set(), writing]));
      if (isLast) await alarm.clearIfFinished();
    },
  };
}
