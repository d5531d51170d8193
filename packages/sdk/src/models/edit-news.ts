import type { Edit } from '../types.ts';

/**
 * What a shopper should know of an edit.
 *
 * `payment-open`: it is to be paid, at `settlement.paymentUrl` by `settlement.payBy` (S6). `approval-waiting`: the shop has to agree first (A1).
 * `declined`: it did not, and says why in `approval.note` (A2). `unpaid`: it was taken back because it was not paid (E8).
 * `paid` and `approved`: it waited when this page saw it, and is made now.
 */
export type NewsKind = 'payment-open' | 'approval-waiting' | 'declined' | 'unpaid' | 'paid' | 'approved';

/** An edit that the shopper should know of, and why. */
export interface EditNews {
  readonly kind: NewsKind;
  readonly edit: Edit;
}

/** What ended is told for as long as this after it was asked for, in milliseconds: two weeks. The API does not say when it ended. */
const TOLD_FOR_MS = 14 * 86_400_000;

/** Whether something about an edit will still happen by itself. */
export function isWaiting({ status, settlement }: Edit): boolean {
  return (
    status === 'requested' ||
    status === 'accepted' ||
    (settlement.action === 'collect' && ['planned', 'open'].includes(settlement.state))
  );
}

/**
 * What is news of a list of edits, the most important first: what the shopper has to do, then what waits, then what ended, each with the newest first.
 *
 * What waits is news as long as it waits. What ended is news until the shopper has changed the same thing again, and for two weeks at most; what went well, only
 * on the page that saw it wait.
 */
export function tellNews(
  edits: readonly Edit[],
  watched: ReadonlySet<string>,
  nowMs: number,
): readonly EditNews[] {
  const told = edits.flatMap((edit, place) => {
    const kind = newsKindOf(edit, watched);
    const isOver = kind !== null && kind !== 'payment-open' && kind !== 'approval-waiting';
    const isOld = nowMs - Date.parse(edit.acceptedAt.at) > TOLD_FOR_MS;
    if (kind === null || (isOver && (isOld || edits.slice(place + 1).some((later) => follows(later, edit)))))
      return [];
    return [{ kind, edit }];
  });
  return told.toReversed().toSorted((one, other) => rank(one) - rank(other));
}

function newsKindOf(
  { id, status, settlement, approval }: Edit,
  watched: ReadonlySet<string>,
): NewsKind | null {
  if (status === 'requested') return 'approval-waiting';
  if (status === 'declined') return 'declined';
  if (status === 'reverted') return settlement.state === 'lapsed' ? 'unpaid' : null;
  if (status === 'failed' || status === 'accepted') return null;
  if (settlement.action === 'collect' && settlement.state === 'open') return 'payment-open';
  if (!watched.has(id)) return null;
  if (settlement.state === 'paid') return 'paid';
  return approval.state === 'approved' ? 'approved' : null;
}

function follows(later: Edit, edit: Edit): boolean {
  return (
    later.status !== 'failed' &&
    later.effects.some(({ kind }) => edit.effects.some((earlier) => earlier.kind === kind))
  );
}

function rank({ kind }: EditNews): number {
  return kind === 'payment-open' ? 0 : kind === 'approval-waiting' ? 1 : 2;
}
