/** What came of asking the shop to do something. */
export type Outcome = { readonly isDone: true } | { readonly isDone: false; readonly reason: string };

export const DONE: Outcome = { isDone: true };

/** @param reason - A sentence that says what stood in the way. */
export function refuse(reason: string): Outcome {
  return { isDone: false, reason };
}
