import { checkCommit, commitEdit, type CommittedEdit } from '../edits/commit-edit.ts';
import { openEdit, type OpenEdit } from '../edits/open-edit.ts';
import { tellEdit } from '../edits/tell-edit.ts';
import type { UserError } from '../orders/update-order.ts';
import { resolveOrder } from './order.ts';
import { readFlag, readId, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** The answer to an id under which no edit is open. */
export const UNKNOWN_EDIT: UserError = { field: ['id'], message: 'The calculated order does not exist' };

/** `orderEditCommit`. */
export function commitOrderEdit(args: Args, world: World): Resolved {
  const edit = openEdit(readSessionId(args), world);
  const userErrors = edit === null ? [UNKNOWN_EDIT] : checkCommit(edit, world);
  if (edit === null || userErrors.length > 0) {
    world.noteUserErrors(userErrors);
    return { order: null, successMessages: [], userErrors };
  }
  const committed = commitEdit(edit, world);
  const staffNote = readString(args, 'staffNote');
  world.noteChange(edit.order, tellEdit(edit, committed, staffNote));
  emitEdited(edit, committed, { notifyCustomer: readFlag(args, 'notifyCustomer'), staffNote }, world);
  return {
    order: () => resolveOrder(edit.order, world),
    successMessages: ['Order updated'],
    userErrors: [],
  };
}

function emitEdited(
  { order, session }: OpenEdit,
  { agreement, deltas }: CommittedEdit,
  message: { readonly notifyCustomer: boolean; readonly staffNote: string | null },
  world: World,
): void {
  if (agreement === null) return;
  const numbered = deltas.map(({ lineId: id, delta }) => ({ id, delta: Math.abs(delta), isMore: delta > 0 }));
  const list = (isMore: boolean) =>
    numbered.filter((each) => each.isMore === isMore).map(({ id, delta }) => ({ id, delta }));
  const ids = (kind: string) =>
    session.changes.flatMap((each) => {
      if (each.kind !== kind) return [];
      if ('discountId' in each) return [{ id: each.discountId }];
      return 'shippingLineId' in each ? [{ id: each.shippingLineId }] : [];
    });
  world.emit('orders/edited', {
    order,
    edit: {
      id: agreement.id,
      createdAt: agreement.happenedAt,
      ...message,
      lineItems: { additions: list(true), removals: list(false) },
      discounts: { additions: ids('add-discount'), removals: ids('remove-discount') },
      shippingLines: { additions: ids('add-shipping-line'), removals: ids('remove-shipping-line') },
    },
  });
}

/** Reads which edit is meant: its two ids open it alike. */
export function readSessionId(args: Args): number {
  return readId(args, 'id', ['CalculatedOrder', 'OrderEditSession']);
}
