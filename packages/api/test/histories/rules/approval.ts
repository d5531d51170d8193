import { isForShop } from '../ended.ts';
import type { Ended } from '../ended.ts';

/** A1: nothing of an edit is written before the shop has agreed to it; A7: none waits for longer than it may. */
export function checkApproval({ edits, line, clock, story, setting }: Ended): readonly string[] {
  const breaches: string[] = [];
  const nowMs = clock.now().getTime();
  for (const edit of edits) {
    if (!setting.isAskedFirst) {
      if (isForShop(edit))
        breaches.push(`A1 nobody has to agree to the edit ${edit.id}, and it is ${edit.status}.`);
      continue;
    }
    const isSpokenOf = story.includes('"isApproved":true');
    const written = line.calls.filter(({ author, isMutation }) => isMutation && author?.editId === edit.id);
    if (written.length > 0 && !isSpokenOf)
      breaches.push(`A1 a ${written[0]?.operation} of ${edit.id} was sent before the shop had agreed.`);
    if (edit.status === 'requested' && nowMs > Date.parse(edit.acceptedAt) + 3_600_000 + 900_000)
      breaches.push(`A7 the edit ${edit.id} still waits for the shop.`);
  }
  return breaches;
}
