import { isInOrder, isLapsed } from '../ended.ts';
import type { Ended } from '../ended.ts';
import { DETAIL_FIELDS, glanceAt } from '../glance.ts';
import type { DetailField } from '../glance.ts';

/**
 * E5: each detail of the order is what was last given to it by an edit that is in the order or by somebody else, as if edits that are not had never
 * been; and an edit that is in the order wrote all of its details.
 *
 * A value that somebody else wrote between Amend's last look and its write is lost: Shopify has no way to write only if nothing changed.
 */
export function checkDetails({ edits, line }: Ended): readonly string[] {
  const now = glanceAt(line.order()).details;
  const breaches: string[] = [];
  const isValid = (editId: string) =>
    edits.some((edit) => edit.id === editId && (isInOrder(edit) || isLapsed(edit)));
  for (const field of DETAIL_FIELDS) {
    const entries = line.details.filter((entry) => entry.field === field);
    if (entries.length === 0 || entries.some(({ isBlind }) => isBlind)) continue;
    const valid = entries.findLast(
      ({ author }) => author === null || (!author.isUndo && isValid(author.editId)),
    );
    const wanted = valid?.value ?? line.first[field];
    if (now[field] !== wanted) breaches.push(`E5 the ${field} is ${now[field]}, and should be ${wanted}.`);
  }
  for (const edit of edits.filter(isInOrder)) {
    for (const field of fieldsOf(edit)) {
      const isWritten = line.details.some(
        (entry) => entry.field === field && entry.author?.editId === edit.id && !entry.author.isUndo,
      );
      if (!isWritten)
        breaches.push(`E5 the edit ${edit.id} is ${edit.status}, and its ${field} was never written.`);
    }
  }
  return breaches;
}

function fieldsOf({ effects }: Ended['edits'][number]): readonly DetailField[] {
  return effects.flatMap((effect): DetailField[] => {
    if (effect.kind === 'correct-address') return ['address'];
    if (effect.kind === 'add-note') return [effect.topic];
    return effect.kind === 'correct-contact' ? ['email'] : [];
  });
}
