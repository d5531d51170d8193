import type { EventEdit, NetOrder, OrderEvent } from '@amend/contract';

import type { LedgerEvent } from '../ledger/event.ts';

/** The body of an event (rule V1). */
export function payloadOf(
  { id, type, at, orderId }: Pick<LedgerEvent, 'id' | 'type' | 'at' | 'orderId'>,
  version: number,
  edit: EventEdit | null,
  order: NetOrder,
): string {
  const event: OrderEvent = {
    id,
    type,
    timestamp: at,
    data: { orderId, orderName: order.name, version, edit, order },
  };
  return JSON.stringify(event);
}
