import { countUneditable } from '../edits/editable-units.ts';
import type { OpenEdit } from '../edits/open-edit.ts';
import type { LineRecord } from '../orders/order-record.ts';
import { notModelled } from './not-modelled.ts';

/**
 * Picks the lines that `CalculatedOrder.lineItems(query:)` asks for: `id:1234` with `>=` and `<=`, and `editable:true`;
 * several terms must all hold.
 *
 * @throws GraphQLError with code NOT_MODELLED for anything else of Shopify's search syntax.
 */
export function filterLines(
  lines: readonly LineRecord[],
  edit: OpenEdit,
  query: string | null,
): readonly LineRecord[] {
  const terms = (query ?? '').split(/\s+(?:AND\s+)?/).filter((term) => term !== '');
  return terms.reduce((left, term) => left.filter(readTerm(term, edit)), lines);
}

function readTerm(term: string, edit: OpenEdit): (line: LineRecord) => boolean {
  const [, wanted] = /^editable:(true|false)$/.exec(term) ?? [];
  if (wanted !== undefined) {
    const isEditable = (line: LineRecord) => line.currentQuantity > countUneditable(edit, line.id);
    return (line) => isEditable(line) === (wanted === 'true');
  }
  const [, comparator, digits] = /^id:([<>]=?)?["']?(\d+)["']?$/.exec(term) ?? [];
  if (digits === undefined) throw notModelled(`CalculatedOrder.lineItems(query: "${term}")`);
  const id = Number(digits);
  switch (comparator) {
    case '>':
      return (line) => line.id > id;
    case '>=':
      return (line) => line.id >= id;
    case '<':
      return (line) => line.id < id;
    case '<=':
      return (line) => line.id <= id;
    default:
      return (line) => line.id === id;
  }
}
