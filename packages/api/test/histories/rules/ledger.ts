import { isBlocked } from '../ended.ts';
import type { Ended } from '../ended.ts';

/** E13: what was acknowledged is in the ledger, what reaches Shopify was in it before, and nothing stays unfinished. */
export async function checkLedger(ended: Ended): Promise<readonly string[]> {
  const { ledger, edits, presses, line } = ended;
  const unfinished = (await ledger.listUnfinishedEdits()).filter(
    ({ id }) => !edits.some((edit) => edit.id === id && isBlocked(ended, edit)),
  );
  return [
    ...unfinished.map(
      ({ id }) => `E13 the edit ${id} is still unfinished (${edits.find((edit) => edit.id === id)?.step}).`,
    ),
    ...presses.flatMap(({ key, reply }) =>
      reply && reply.status < 300 && !edits.some((edit) => edit.idempotencyKey === key)
        ? [`E13 ${key} was acknowledged and is not in the ledger.`]
        : [],
    ),
    ...line.calls.flatMap(({ author, operation }) =>
      author && !edits.some(({ id }) => id === author.editId)
        ? [`E13 a ${operation} was sent before the ledger had its edit.`]
        : [],
    ),
  ];
}
