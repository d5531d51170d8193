import type { CodedError } from '../orders/coded-error.ts';
import type { OrderRecord } from '../orders/order-record.ts';
import type { ReturnReason } from '../orders/return-record.ts';
import { listReturnable } from './returnable.ts';

/** A line that somebody wants to send back, as an API call names it. */
export interface ReturnWish {
  readonly fulfillmentLineId: number;
  readonly quantity: number;
  readonly reason: ReturnReason | null;
  readonly note: string;
  readonly customerNote: string | null;
}

const MAX_NOTE_LENGTH = 255;
const MAX_CUSTOMER_NOTE_LENGTH = 300;

/**
 * Finds what is wrong with the lines of a return; empty when it can be opened.
 *
 * @param field - The input they are in: `returnInput` where the merchant opens it, `input` where a shopper asks for it.
 */
export function checkReturn(
  order: OrderRecord,
  wishes: readonly ReturnWish[],
  field: 'input' | 'returnInput',
): readonly CodedError[] {
  const at = [field, 'returnLineItems'];
  if (wishes.length === 0) return [{ field: at, message: "Return line items can't be blank", code: 'BLANK' }];
  const returnable = listReturnable(order);
  const left = new Map(returnable.map(({ line, quantity }) => [line.id, quantity]));
  const known = new Set(order.fulfillments.flatMap(({ lines }) => lines.map(({ id }) => id)));
  return wishes.flatMap((wish, index): readonly CodedError[] => {
    const line = [...at, String(index)];
    const fault = checkReason(wish, line, field) ?? checkNotes(wish, line);
    if (fault !== null) return [fault];
    if (!known.has(wish.fulfillmentLineId)) {
      const message = 'Fulfillment line item not found.';
      return [{ field: [...line, 'fulfillmentLineItemId'], message, code: 'NOT_FOUND' }];
    }
    const rest = (left.get(wish.fulfillmentLineId) ?? 0) - wish.quantity;
    left.set(wish.fulfillmentLineId, rest);
    if (wish.quantity > 0 && rest >= 0) return [];
    const message = 'Return line item has an invalid quantity.';
    return [{ field: [...line, 'quantity'], message, code: 'INVALID' }];
  });
}

function checkReason(wish: ReturnWish, line: readonly string[], field: string): CodedError | null {
  if (wish.reason === null) {
    // The two mutations say so in different ways.
    return field === 'input'
      ? { field: [...line, 'returnReason'], message: "Return reason can't be blank", code: 'BLANK' }
      : { field: line, message: 'Return reason not found.', code: 'NOT_FOUND' };
  }
  if (field === 'input' || wish.reason !== 'OTHER' || wish.note.trim() !== '') return null;
  const message = "Return reason note can't be blank";
  return { field: [...line, 'returnReasonNote'], message, code: 'BLANK' };
}

function checkNotes({ note, customerNote }: ReturnWish, line: readonly string[]): CodedError | null {
  const tooLong = (name: string, label: string, most: number): CodedError => ({
    field: [...line, name],
    message: `${label} is too long (maximum is ${most} characters)`,
    code: 'TOO_LONG',
  });
  if (note.length > MAX_NOTE_LENGTH)
    return tooLong('returnReasonNote', 'Return reason note', MAX_NOTE_LENGTH);
  return (customerNote ?? '').length > MAX_CUSTOMER_NOTE_LENGTH
    ? tooLong('customerNote', 'Customer note', MAX_CUSTOMER_NOTE_LENGTH)
    : null;
}
