import { Edit } from '@amend/contract';

import { isForShop, isInOrder, isLapsed } from '../ended.ts';
import type { Ended } from '../ended.ts';
import type { Call } from '../line.ts';

/** E2: one key, one effect, one answer. E6: nothing is sent again while what was sent first may still arrive. */
export function checkKeys({ presses, edits, line }: Ended): readonly string[] {
  const breaches: string[] = [];
  const keys = new Set(presses.map(({ key }) => key));
  for (const key of keys) {
    const edit = edits.find(({ idempotencyKey }) => idempotencyKey === key);
    const taken = presses.flatMap(({ reply, key: of, body, expected }) => {
      const answer = of === key && reply && reply.status < 300 ? Edit.safeParse(reply.body) : null;
      return answer?.success ? [{ ...answer.data, request: body, expected }] : [];
    });
    const answers = new Set(
      taken.map(({ id, effects, difference, acceptedAt }) =>
        JSON.stringify([id, effects, difference, acceptedAt]),
      ),
    );
    if (answers.size > 1) breaches.push(`E2 ${key} was answered in ${answers.size} ways.`);
    if (new Set(taken.map(({ request }) => request)).size > 1)
      breaches.push(`E2 ${key} was accepted for two requests.`);
    for (const { expected, difference } of taken) {
      if (expected.amount !== difference.amount || expected.currencyCode !== difference.currencyCode)
        breaches.push(`E1 ${key} was accepted at ${difference.amount}, and ${expected.amount} was shown.`);
    }
    if (taken.length > 0 && (!edit || !(isInOrder(edit) || isLapsed(edit) || isForShop(edit))))
      breaches.push(`E2 ${key} was acknowledged, and is ${edit?.status} (${edit?.failure?.code}).`);
  }
  for (const { id } of edits) {
    const writes = line.calls.filter(({ author }) => author?.editId === id);
    for (const [place, write] of writes.entries()) {
      const again = writes
        .slice(place + 1)
        .find(
          (later) =>
            later.operation === write.operation &&
            later.author?.isUndo === write.author?.isUndo &&
            later.sentMs < write.sentMs + 60_000,
        );
      if (again && !write.isAnswered && !wasSeen(line, write, again))
        breaches.push(
          `E6 a ${write.operation} of ${id} was sent again ${again.sentMs - write.sentMs} ms after its answer was lost.`,
        );
    }
  }
  return breaches;
}

/** Whether Amend looked at the order after a write had arrived and before it sent the next: then its outcome was known. */
function wasSeen({ calls }: Ended['line'], { arrivedMs }: Call, again: Call): boolean {
  if (arrivedMs === null) return false;
  return calls.some(
    ({ isAnswered, arrivedMs: atMs }) =>
      isAnswered && atMs !== null && atMs >= arrivedMs && atMs < again.sentMs,
  );
}
