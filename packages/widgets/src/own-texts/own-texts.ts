import type { TextGroups } from '../locales/texts.ts';

type Blanks = (...given: never[]) => string;

type Own<Texts> = Texts extends Blanks
  ? Texts | string
  : Texts extends string
    ? string
    : { readonly [Name in keyof Texts]?: Own<Texts[Name]> };

/**
 * A shop's own words, in place of any of ours: `{ tracking: { title: 'Where is it?' } }`. A text with blanks can be a function like
 * ours, or a text that names them: `'Follow it with {carrier}'`. {@link BLANKS} has their names.
 */
export type OwnTexts = { readonly [Group in keyof TextGroups]?: Own<TextGroups[Group]> };

type Paths<Texts> = {
  [Name in keyof Texts & string]: NonNullable<Texts[Name]> extends Blanks
    ? Name
    : NonNullable<Texts[Name]> extends string
      ? never
      : NonNullable<Texts[Name]> extends object
        ? `${Name}.${Paths<NonNullable<Texts[Name]>>}`
        : never;
}[keyof Texts & string];

/** What the blanks of each text are called, in order. What an object has inside is called by its own names, such as `date` and `time`. */
export const BLANKS: Readonly<Record<Paths<TextGroups>, readonly string[]>> = {
  'tracking.milestone': ['milestone', 'isPickup'],
  'tracking.track': ['carrier'],
  'tracking.parcel': ['number'],
  'tracking.line': ['line'],
  'address.until': ['closesAt', 'isToday'],
  'form.label': ['field', 'format'],
  'form.fieldProblem': ['reason'],
  'form.problems': ['count'],
  'form.found': ['count'],
  'form.difference': ['direction', 'amount'],
  'form.savedTo': ['address'],
  'form.accepted': ['address'],
  'changes.order.title': ['name'],
  'changes.price': ['flow', 'amount'],
  'changes.follow': ['flow', 'within'],
  'changes.span': ['count', 'unit'],
  'changes.until': ['closesAt', 'isToday'],
  'changes.due': ['amount', 'by', 'isToday'],
  'changes.pay': ['amount'],
  'changes.cancel.openUntil': ['closesAt', 'isToday'],
  'changes.cancel.refund': ['method', 'amount'],
  'changes.window.openUntil': ['closesAt', 'isToday'],
  'changes.window.left': ['minutes'],
  'changes.swap.units': ['count'],
  'changes.swap.to': ['name'],
  'changes.swap.more': ['count'],
  'changes.swap.done': ['name'],
  'changes.upsell.payNext': ['amount', 'within'],
  'changes.upsell.added': ['name'],
  'changes.upsell.removed': ['name'],
};
