import { Problem } from '@amend/contract';

import type { History } from './step.ts';
import type { World } from './world.ts';

/** A history as it went, in lines to be read: what happened in which order, every call to Shopify, every answer, and what the ledger has. */
export function writeStory(
  { setting, steps, diceSeed }: History,
  { line, presses, reports }: World,
): readonly string[] {
  const [first] = line.calls;
  const startMs = first?.sentMs ?? 0;
  return [
    `setting ${JSON.stringify({ ...setting, diceSeed })}`,
    ...steps.map((step) => `step    ${JSON.stringify(step)}`),
    ...line.calls.map(({ operation, caller, author, sentMs, arrivedMs, isAnswered, before }) =>
      [
        `call    ${sentMs - startMs} ms`,
        arrivedMs === null ? 'never arrived' : `arrived ${arrivedMs - startMs} ms`,
        `${operation} of process ${caller}`,
        author ? `for ${author.editId}${author.isUndo ? ', taking back' : ''}` : '',
        isAnswered ? '' : 'answer lost',
        before?.hasStarted ? 'fulfilment had started' : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
    ),
    ...presses.map(({ key, reply, statusThen, expected }) => {
      const problem = Problem.safeParse(reply?.body);
      const answer = problem.success ? problem.data.code : '';
      return `press   ${key} at ${expected.amount}: ${reply?.status ?? 'no answer'} ${answer}, in the ledger ${statusThen}`;
    }),
    ...line.details.map(
      ({ field, value, author }) =>
        `detail  ${field} = ${value} by ${author ? JSON.stringify(author) : 'others'}`,
    ),
    ...line.order().agreements.map(({ id, reason, sales }) => {
      const author = line.editsByAgreement.get(id);
      const parts = sales.map(
        ({ lineType, ownerId, quantity, total }) =>
          `${lineType} ${ownerId} ×${quantity} ${total.presentment}`,
      );
      return `booked  ${reason} ${author ? JSON.stringify(author) : ''}: ${parts.join('; ')}`;
    }),
    ...reports.map((report) => `report  ${report}`),
  ];
}
