import type { Ledger } from '@amend/engine';

/** The part of a Durable Object's `ctx.storage` that wakes it. An object has one alarm; setting it replaces the one before. */
export interface AlarmStorage {
  /** When it will go off; `null` where it is not set, or going off now. */
  getAlarm(): Promise<number | null>;
  setAlarm(atMs: number): Promise<void>;
  deleteAlarm(): Promise<void>;
}

/** Wakes the object while an edit is not done with, and when something is due. */
export interface Alarm {
  set(): Promise<void>;
  /** Sets it to an instant, in milliseconds since 1970. */
  setAt(atMs: number): Promise<void>;
  /** Sets it where something is left to do and it would not go off: an alarm of the past is one that the runtime has lost. */
  setIfForgotten(): Promise<void>;
  /** Sets it for what is next, and clears it where nothing is. */
  setForNext(): Promise<void>;
  clear(): Promise<void>;
}

/** The alarm of the object that has this ledger. */
export function alarmFor(
  ledger: Ledger,
  storage: AlarmStorage,
  resumeAfterMs: number,
  now: () => Date,
): Alarm {
  const set = () => storage.setAlarm(now().getTime() + resumeAfterMs);

  /** When something is left to do; `null` where nothing is. */
  async function nextMs(): Promise<number | null> {
    const dueAt = await ledger.nextTaskAt();
    const resumeMs = (await ledger.listUnfinishedEdits()).length > 0 ? now().getTime() + resumeAfterMs : null;
    if (dueAt === null) return resumeMs;
    return Math.min(Date.parse(dueAt), resumeMs ?? Infinity);
  }

  return {
    set,
    setAt: (atMs) => storage.setAlarm(atMs),
    async setIfForgotten() {
      const next = await nextMs();
      if (next === null) return;
      const atMs = await storage.getAlarm();
      if (atMs === null || atMs <= now().getTime()) await storage.setAlarm(next);
    },
    async setForNext() {
      const next = await nextMs();
      if (next !== null) return storage.setAlarm(next);
      await storage.deleteAlarm();
      // Another request may have written something down in between, and set the alarm that was deleted here.
      const missed = await nextMs();
      if (missed !== null) await storage.setAlarm(missed);
    },
    clear: () => storage.deleteAlarm(),
  };
}

/**
 * The same ledger, which sets the alarm with every unfinished step and for what is due after the last one (rule E13).
 *
 * Alarm and step are written in one turn, which the runtime makes last together or not at all.
 */
export function rememberUnfinished(ledger: Ledger, alarm: Alarm): Ledger {
  return {
    ...ledger,
    async insertEdit(edit, news) {
      await Promise.all([alarm.set(), ledger.insertEdit(edit, news)]);
    },
    async renewEdit(edit, news) {
      await Promise.all([alarm.set(), ledger.renewEdit(edit, news)]);
    },
    async recordProgress(editId, progress, at, news) {
      const isLast = progress.step === 'done' || progress.step === 'waiting';
      const writing = ledger.recordProgress(editId, progress, at, news);
      await (isLast ? writing : Promise.all([alarm.set(), writing]));
      if (isLast) await alarm.setForNext();
    },
    async recordNews(news) {
      await ledger.recordNews(news);
      if (news.tasks.length > 0) await alarm.setForNext();
    },
    async noteDelivery(deliveryId, at, tasks) {
      const [, isFirst] = await Promise.all([alarm.set(), ledger.noteDelivery(deliveryId, at, tasks)]);
      await alarm.setForNext();
      return isFirst;
    },
    async insertLookup(lookup, task, limit) {
      const isTaken = await ledger.insertLookup(lookup, task, limit);
      if (isTaken) await alarm.setForNext();
      return isTaken;
    },
    async putTask(task) {
      await ledger.putTask(task);
      await alarm.setForNext();
    },
    async endTask(task) {
      await ledger.endTask(task);
      await alarm.setForNext();
    },
  };
}
