import type { AddNote, NoteTopic } from '@amend/contract';

import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { OrderStanding } from '../order-facts.ts';
import type { OrderPatch } from '../shopify/update-order.ts';
import type { NoteEffect, Side } from './effect.ts';

/** The custom attributes of an order that hold its notes: they stand beside the order in the admin and on packing slips. */
const NOTE_ATTRIBUTES: Readonly<Record<NoteTopic, string>> = {
  'gift-message': 'Gift message',
  'delivery-instruction': 'Delivery instruction',
};

/** What the order has for a topic, or `null`. */
export function noteOn({ customAttributes }: OrderStanding, topic: NoteTopic): string | null {
  return customAttributes.find(({ key }) => key === NOTE_ATTRIBUTES[topic])?.value || null;
}

/** What putting the note on the order would do. */
export function checkNote(facts: OrderStanding, { topic, text }: AddNote): Answer<NoteEffect> {
  const before = noteOn(facts, topic);
  const after = text.trim() || null;
  return before === after
    ? refused({ code: 'nothing_changed' })
    : given({ kind: 'add-note', topic, before, after });
}

/** What is written to do it (`after`) or to undo it (`before`). */
export function notePatch(effect: NoteEffect, side: Side): OrderPatch {
  return { attributes: { [NOTE_ATTRIBUTES[effect.topic]]: effect[side] } };
}

/** Whether the order has the note of that side. */
export function hasNote(standing: OrderStanding, effect: NoteEffect, side: Side): boolean {
  return noteOn(standing, effect.topic) === effect[side];
}
