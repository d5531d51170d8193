import type { StatementKind } from '@amend/sdk/light';

import type { Given, TextPath } from './text-path.ts';

/** Which variant of a text is wanted, `''` for a text that has only one, and what goes into its blanks; `count` chooses a plural. */
export interface Asked {
  readonly variant: string;
  readonly blanks?: Readonly<Record<string, string | number>>;
}

/** The texts with blanks, each with how it is asked for. A sentence is the same for every statement. */
type Asks = {
  readonly [
    Path in Exclude<TextPath, `tracking.statements.${string}`> as Given<Path> extends [] ? never : Path
  ]: (...given: Given<Path>) => Asked;
};

/** The statements whose sentence has a day, and those whose sentence has a place. */
export const DATED: readonly StatementKind[] = [
  'arriving',
  'overdue',
  'delayed',
  'delivery_attempted',
  'picked_up',
  'delivered',
];
export const PLACED: readonly StatementKind[] = ['out_for_delivery', 'ready_for_pickup'];

/** The statements that have a note. */
export const NOTED: readonly StatementKind[] = [
  'preparing',
  'overdue',
  'delayed',
  'delivery_attempted',
  'delivery_failed',
  'ready_for_pickup',
  'order_cancelled',
];

const count = (given: number): Asked => ({ variant: '', blanks: { count: given, number: `${given}` } });

const until: Asks['changes.until'] = ({ date, time }, isToday) => ({
  variant: isToday ? 'today' : 'later',
  blanks: { date, time },
});

const openUntil: Asks['changes.window.openUntil'] = (closesAt, isToday) =>
  closesAt ? until(closesAt, isToday) : { variant: 'packed' };

const name = (given: string): Asked => ({ variant: '', blanks: { name: given } });

/** The sentence of a statement. */
export function askSentence({
  kind,
  moment,
  day,
  place,
}: Given<'tracking.statements.arriving.sentence'>[0]): Asked {
  if (PLACED.includes(kind))
    return place ? { variant: 'there', blanks: { place } } : { variant: 'somewhere' };
  if (!DATED.includes(kind)) return { variant: '' };
  return moment
    ? { variant: day, blanks: { date: moment.date, time: moment.time } }
    : { variant: 'sometime' };
}

/** How every text with blanks is asked for; which variants and blanks its functions have in the widgets is what `scripts/samples.ts` lists. */
export const asks: Asks = {
  'tracking.milestone': (milestone, isPickup) => ({
    variant: `${milestone}${isPickup && milestone > 1 ? '-pickup' : ''}`,
  }),
  'tracking.track': (carrier) =>
    carrier ? { variant: 'carrier', blanks: { carrier } } : { variant: 'plain' },
  'tracking.parcel': (number) => ({ variant: '', blanks: { number: `${number}` } }),
  'tracking.line': ({ title, variantTitle, quantity }) => ({
    variant: `${variantTitle ? 'variant' : 'plain'}${quantity > 1 ? '-several' : ''}`,
    blanks: { title, variant: variantTitle ?? '', number: `${quantity}` },
  }),
  'address.until': until,
  'form.label': (field, { cityLabel, zipLabel, provinceLabel }) => ({
    variant:
      field === 'city'
        ? cityLabel
        : field === 'zip'
          ? zipLabel
          : field === 'provinceCode'
            ? provinceLabel
            : field,
  }),
  'form.fieldProblem': (reason) => ({ variant: reason }),
  'form.problems': count,
  'form.found': count,
  'form.difference': (direction, amount) => ({ variant: direction, blanks: { amount } }),
  'form.savedTo': (address) => ({ variant: '', blanks: { address } }),
  'form.accepted': (address) => ({ variant: '', blanks: { address } }),
  'changes.order.title': name,
  'changes.price': (flow, amount) => ({ variant: flow, blanks: { amount } }),
  'changes.follow': (flow, within) => ({ variant: flow, blanks: { within } }),
  'changes.span': (length, unit) => ({ variant: unit, blanks: { count: length, number: `${length}` } }),
  'changes.until': until,
  'changes.due': (amount, payBy, isToday) =>
    payBy
      ? { variant: isToday ? 'today' : 'later', blanks: { amount, date: payBy.date, time: payBy.time } }
      : { variant: 'open', blanks: { amount } },
  'changes.pay': (amount) => ({ variant: '', blanks: { amount } }),
  'changes.cancel.openUntil': openUntil,
  'changes.cancel.refund': (method, amount) => ({ variant: method, blanks: { amount } }),
  'changes.window.openUntil': openUntil,
  'changes.window.left': count,
  'changes.swap.units': (units) => ({ variant: '', blanks: { number: `${units}` } }),
  'changes.swap.to': name,
  'changes.swap.more': count,
  'changes.swap.done': name,
  'changes.upsell.payNext': (amount, within) => ({ variant: '', blanks: { amount, within } }),
  'changes.upsell.added': name,
  'changes.upsell.removed': name,
};
