import { given, refused } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { LineFacts, OrderFacts } from '../order-facts.ts';

/** The line of an order by its id alone, if it can be changed: never by its title, never because it is the only one. */
export function findEditableLine({ lines }: OrderFacts, lineId: string): Answer<LineFacts> {
  const line = lines.find(({ id }) => id === lineId);
  if (!line) return refused({ code: 'line_not_found' });
  return line.isEditable && !line.isGiftCard ? given(line) : refused({ code: 'line_not_editable' });
}
