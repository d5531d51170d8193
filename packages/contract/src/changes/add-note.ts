import * as z from 'zod/mini';

import { noteText } from '../label-text.ts';

/** What a note is for. */
export const NOTE_TOPICS = ['gift-message', 'delivery-instruction'] as const;
export type NoteTopic = (typeof NOTE_TOPICS)[number];

/** Puts a gift message or a delivery instruction on the order in place of the one it had; an empty text takes it off. */
export const AddNote = z.strictObject({
  kind: z.literal('add-note'),
  topic: z.enum(NOTE_TOPICS),
  text: noteText(500),
});
export type AddNote = z.infer<typeof AddNote>;

/** What a note does; `null` is none. */
export const NoteAdded = z.object({
  kind: z.literal('add-note'),
  topic: z.enum(NOTE_TOPICS),
  before: z.nullable(z.string()),
  after: z.nullable(z.string()),
});
export type NoteAdded = z.infer<typeof NoteAdded>;
