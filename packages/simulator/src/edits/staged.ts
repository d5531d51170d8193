import type { UserError } from '../orders/update-order.ts';
import type { StagedChangeRecord } from './edit-session-record.ts';
import type { OpenEdit } from './open-edit.ts';

/** The id of what was staged, or why nothing was. */
export type Staged = { readonly id: number } | Refused;

export interface Refused {
  readonly userErrors: readonly UserError[];
}

/** @param field - The argument that stood in the way. */
export function refuse(field: string, message: string): Refused {
  return { userErrors: [{ field: [field], message }] };
}

/** Puts a change in the place of another; at the end where there was none, nowhere where there is none. */
export function replaceChange(
  { session }: Pick<OpenEdit, 'session'>,
  former: StagedChangeRecord | undefined,
  change: StagedChangeRecord | null,
): void {
  const place = former === undefined ? session.changes.length : session.changes.indexOf(former);
  session.changes.splice(place, former === undefined ? 0 : 1, ...(change === null ? [] : [change]));
}
