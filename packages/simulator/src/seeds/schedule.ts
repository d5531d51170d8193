import { createCalendar, type Calendar } from './calendar.ts';
import type { DayTime, OrderSeed } from './order-seed.ts';

const SETTLE_MS = 3 * 60_000;

/** The instants of one order, with every day and time of day settled. */
export interface Schedule {
  /** The instant of something that has happened. */
  past(moment: DayTime, timeZone: string): Date;
  /** The instant of something that is expected. */
  expected(moment: DayTime, timeZone: string): Date;
  readonly placedAt: Date;
}

/**
 * Settles an order's times so that nothing lies in the future: an order whose last scan is only due later today moves
 * back by whole days, so that its scans stay at the time of day they were written for.
 */
export function schedule(seed: OrderSeed, now: Date, timeZone: string): Schedule {
  const calendar = createCalendar(now, timeZone);
  const latest = now.getTime() - SETTLE_MS;
  const moments = listMoments(seed, timeZone);
  let daysBack = 0;
  const settle = ({ daysAgo, time }: DayTime, zone: string) =>
    pickTime(calendar, { daysAgo: daysAgo + daysBack, time }, zone, latest);
  while (moments.some(([moment, zone]) => settle(moment, zone).getTime() > latest)) daysBack += 1;

  return {
    past: settle,
    expected: (moment, zone) => calendar.at(moment.daysAgo, moment.time, zone),
    placedAt:
      'secondsAgo' in seed.placed
        ? new Date(now.getTime() - seed.placed.secondsAgo * 1000)
        : settle(seed.placed, timeZone),
  };
}

// Of several times of day, the latest that has passed; the last of them if none has, or if the day is over anyway.
function pickTime(calendar: Calendar, { daysAgo, time }: DayTime, zone: string, latest: number): Date {
  const instants = time.split('|').map((each) => calendar.at(daysAgo, each, zone));
  const [first = new Date(latest)] = instants;
  const hasPassed = first.getTime() <= latest;
  return (hasPassed ? instants.findLast((each) => each.getTime() <= latest) : instants.at(-1)) ?? first;
}

function listMoments(seed: OrderSeed, timeZone: string): readonly (readonly [DayTime, string])[] {
  const scans = (seed.parcels ?? []).flatMap((parcel) => parcel.scans);
  return [
    ...('secondsAgo' in seed.placed ? [] : [[seed.placed, timeZone] as const]),
    ...(seed.cancelled === undefined ? [] : [[seed.cancelled, timeZone] as const]),
    ...scans.map(([, daysAgo, time, place]) => [{ daysAgo, time }, place.timeZone] as const),
  ];
}
