import type { Refusal } from '../answer.ts';
import type { OrderStanding } from '../order-facts.ts';
import type { OrderPatch } from '../shopify/update-order.ts';
import { hasNote, notePatch } from './add-note.ts';
import { addressPatch, hasAddress, objectionToCorrection } from './correct-address.ts';
import { contactParts, contactPatch, hasContact } from './correct-contact.ts';
import type { DetailEffect, Side } from './effect.ts';

/** What is written in one `orderUpdate` to do some changes (`after`), or to undo them (`before`). */
export function detailsPatch(effects: readonly DetailEffect[], side: Side): OrderPatch {
  return effects
    .map((effect) => patchOf(effect, side))
    .reduce(
      (all, patch) => ({
        ...all,
        ...patch,
        ...(all.attributes || patch.attributes
          ? { attributes: { ...all.attributes, ...patch.attributes } }
          : {}),
      }),
      {},
    );
}

/** Whether the order is as on that side in anything that these changes are about. */
export function hasAnyDetail(standing: OrderStanding, effects: readonly DetailEffect[], side: Side): boolean {
  return detailsThere(standing, effects, side).length > 0;
}

/** Those of these changes, or the parts of them, in which the order is as on that side. */
export function detailsThere(
  standing: OrderStanding,
  effects: readonly DetailEffect[],
  side: Side,
): readonly DetailEffect[] {
  const parts = effects.flatMap((effect): readonly DetailEffect[] =>
    effect.kind === 'correct-contact' ? contactParts(effect, standing) : [effect],
  );
  return parts.filter((effect) => isAs(standing, effect, side));
}

/** What stands against keeping changes that Shopify took. */
export function objectionToDetails(
  standing: OrderStanding,
  effects: readonly DetailEffect[],
): Refusal | null {
  return effects.some(({ kind }) => kind === 'correct-address') ? objectionToCorrection(standing) : null;
}

function patchOf(effect: DetailEffect, side: Side): OrderPatch {
  switch (effect.kind) {
    case 'correct-address':
      return addressPatch(effect, side);
    case 'correct-contact':
      return contactPatch(effect, side);
    case 'add-note':
      return notePatch(effect, side);
  }
}

function isAs(standing: OrderStanding, effect: DetailEffect, side: Side): boolean {
  switch (effect.kind) {
    case 'correct-address':
      return hasAddress(standing, effect, side);
    case 'correct-contact':
      return hasContact(standing, effect, side);
    case 'add-note':
      return hasNote(standing, effect, side);
  }
}
