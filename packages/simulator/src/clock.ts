/** Something that has to happen at an instant. It lives in the shop's state, so that a saved shop still does it. */
export interface DueWork {
  /** When the next of it is due; `null` while nothing waits. */
  nextDueAt(): string | null;
  /** Does all that is due by now. What it did must no longer be due when it returns, though it may go on for a while. */
  runDue(): void | Promise<void>;
}

/** The one clock of a simulated shop. */
export interface Clock {
  now(): Date;
  /**
   * Moves time on. Whatever falls due on the way (webhook retries, late payments) happens at its own instant, in order.
   *
   * @throws RangeError when the seconds are negative.
   */
  advance(seconds: number): Promise<void>;
  /** Moves time to an instant. Back in time nothing happens on the way. */
  set(instant: Date | string): Promise<void>;
  /** Waits until all that has begun (webhooks on their way) is done. */
  settle(): Promise<void>;
  /** Begins whatever is due by now, for a clock below that runs by itself. Every request does so too. */
  catchUp(): void;
}

/** The clock as the simulator's own parts see it. */
export interface WatchedClock extends Clock {
  /** From now on, this work is done when it is due. */
  watch(work: DueWork): void;
}

export interface ClockOptions {
  /** The clock below, which the offset is added to. */
  readonly base: () => Date;
  readonly readOffsetMs: () => number;
  readonly writeOffsetMs: (offsetMs: number) => void;
}

export function createClock({ base, readOffsetMs, writeOffsetMs }: ClockOptions): WatchedClock {
  const works: DueWork[] = [];
  const running = new Set<Promise<void>>();
  const readMs = () => base().getTime() + readOffsetMs();
  const jump = (toMs: number) => writeOffsetMs(toMs - base().getTime());

  const start = (work: DueWork) => {
    const going = work.runDue();
    if (going === undefined) return;
    const tracked = going.finally(() => running.delete(tracked));
    running.add(tracked);
  };
  const settle = async () => {
    while (running.size > 0) await Promise.all(running);
  };
  const catchUp = () => {
    const nowMs = readMs();
    for (const work of works) if (dueMs(work) <= nowMs) start(work);
  };
  const moveTo = async (targetMs: number) => {
    catchUp();
    await settle();
    for (;;) {
      const nextMs = Math.min(...works.map(dueMs));
      if (nextMs > targetMs) break;
      jump(Math.max(nextMs, readMs()));
      catchUp();
      await settle();
    }
    jump(targetMs);
  };

  return {
    now: () => new Date(readMs()),
    async advance(seconds) {
      if (!(seconds >= 0))
        throw new RangeError(`The clock advances by 0 seconds or more, not by ${seconds}.`);
      await moveTo(readMs() + seconds * 1000);
    },
    async set(instant) {
      const targetMs = new Date(instant).getTime();
      if (Number.isNaN(targetMs))
        throw new RangeError(
          `${String(instant)} is not an instant. Give an ISO 8601 date with time and zone.`,
        );
      await (targetMs < readMs() ? jump(targetMs) : moveTo(targetMs));
    },
    settle,
    watch: (work) => void works.push(work),
    catchUp,
  };
}

function dueMs(work: DueWork): number {
  const at = work.nextDueAt();
  return at === null ? Infinity : Date.parse(at);
}
