import type { Edit, EffectOf } from '@amend/sdk/light';

/** An order that was cancelled here, or is about to be. */
export interface Cancellation {
  readonly edit: Edit;
  readonly effect: EffectOf<'cancel-order'>;
}

/** Finds among the edits of an order the one that cancelled it: one that waits, was declined or came to nothing did not. */
export function findCancellation(edits: readonly Edit[]): Cancellation | null {
  for (const edit of edits) {
    if (!['accepted', 'committed', 'settled'].includes(edit.status)) continue;
    for (const effect of edit.effects) if (effect.kind === 'cancel-order') return { edit, effect };
  }
  return null;
}
