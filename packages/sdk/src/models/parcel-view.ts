import type { Clock } from '../clock.ts';
import type { Moment, Parcel, ParcelStatus } from '../types.ts';

/** How far a parcel has come: 0 being prepared, 1 on its way, 2 with the driver or at the pick-up point, 3 with the shopper. */
export type Milestone = 0 | 1 | 2 | 3;

/**
 * What the one large sentence says: the status of the parcel that matters, or more than a status knows.
 *
 * `arriving` has a date; `overdue` had one that has passed; `preparing_rest` when everything else has arrived.
 */
export type StatementKind =
  | ParcelStatus
  | 'arriving'
  | 'overdue'
  | 'preparing_rest'
  | 'order_cancelled'
  | 'nothing_to_track';

/** A day as people say it; `other` where it is neither, or cannot be known. */
export type RelativeDay = 'today' | 'tomorrow' | 'other';

/** What is to be said, as data; the words belong to the widget. */
export interface Statement {
  /** Which sentence it is. */
  readonly kind: StatementKind;
  /** The instant that the sentence is about, or `null` where none is known. */
  readonly moment: Moment | null;
  /** The day of that instant. */
  readonly day: RelativeDay;
  /** Where it happens, in the carrier's words, or `null`. */
  readonly place: string | null;
}

/** One parcel and what is to be said about it. */
export interface ParcelView {
  /** The parcel as the API gave it. */
  readonly parcel: Parcel;
  /** What its sentence says. */
  readonly statement: Statement;
  /** How far it has come. */
  readonly milestone: Milestone;
  /** Whether it comes later than was promised, or did not come. */
  readonly isLate: boolean;
}

/** Tells the day of an instant as people say it. */
export type TellDay = (moment: Moment) => RelativeDay | 'past';

/**
 * Makes a {@link TellDay} for the present.
 *
 * Knows days only in the machine's own time zone, without `Intl`; elsewhere it says `other`, and `past` after a whole day.
 */
export function createTellDay(clock: Pick<Clock, 'now'>, isOwnTimeZone: boolean): TellDay {
  const now = new Date(clock.now());
  const tomorrow = new Date(now);
  tomorrow.setDate(now.getDate() + 1);
  return ({ at }) => {
    const then = new Date(at);
    if (!isOwnTimeZone) return now.getTime() - then.getTime() > 86_400_000 ? 'past' : 'other';
    const day = then.toDateString();
    if (day === now.toDateString()) return 'today';
    if (day === tomorrow.toDateString()) return 'tomorrow';
    return then < now ? 'past' : 'other';
  };
}

/** Says something, about an instant and a place where they are known. */
export function state(
  kind: StatementKind,
  tellDay: TellDay,
  moment: Moment | null = null,
  place: string | null = null,
): Statement {
  const day = moment ? tellDay(moment) : 'other';
  return { kind, moment, day: day === 'past' ? 'other' : day, place };
}

/** What there is to say about one parcel. */
export function viewParcel(parcel: Parcel, tellDay: TellDay): ParcelView {
  const statement = stateParcel(parcel, tellDay);
  return { parcel, statement, milestone: findMilestone(parcel), isLate: LATE.includes(statement.kind) };
}

const LATE: readonly StatementKind[] = ['delayed', 'overdue', 'delivery_attempted', 'delivery_failed'];

function stateParcel({ status, expectedAt, deliveredAt, scans }: Parcel, tellDay: TellDay): Statement {
  const isOverdue = expectedAt !== null && tellDay(expectedAt) === 'past';
  switch (status) {
    case 'shipped':
    case 'in_transit':
      return expectedAt
        ? state(isOverdue ? 'overdue' : 'arriving', tellDay, expectedAt)
        : state(status, tellDay);
    case 'delayed':
      return state(status, tellDay, isOverdue ? null : expectedAt);
    default: {
      const scan = scans.find((one) => one.status === status);
      return state(status, tellDay, deliveredAt ?? scan?.happenedAt, scan?.place);
    }
  }
}

/**
 * What a status means to a person who waits: how much it matters, 0 the most, and how far the parcel has come;
 * `undefined` for one that went astray, which has come as far as its scans say.
 */
const STATUSES: Readonly<Record<ParcelStatus, readonly [rank: number, milestone?: Milestone]>> = {
  delivery_failed: [0],
  delivery_attempted: [1, 2],
  ready_for_pickup: [2, 2],
  out_for_delivery: [3, 2],
  delayed: [4],
  in_transit: [5, 1],
  shipped: [6, 1],
  preparing: [7, 0],
  delivered: [8, 3],
  picked_up: [9, 3],
  cancelled: [10],
};

function findMilestone({ status, scans }: Parcel): Milestone {
  const [, milestone] = STATUSES[status];
  return (
    milestone ??
    scans.reduce<Milestone>((furthest, scan) => {
      const reached = STATUSES[scan.status][1] ?? 0;
      return reached > furthest ? reached : furthest;
    }, 1)
  );
}

/** How much a parcel matters to a person who waits; the smaller, the more. */
export function rank({ parcel }: ParcelView): number {
  return STATUSES[parcel.status][0];
}

/** Whether there is something left to wait for. */
export function isPending(view: ParcelView): boolean {
  return rank(view) < STATUSES.delivered[0];
}
