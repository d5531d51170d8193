import type { OrderRecord } from './order-record.ts';

/** Where an order was placed from: an address that is reserved for documentation (RFC 5737), from the order's number. */
export function readClientIp({ id }: OrderRecord): string {
  return `203.0.113.${(id % 254) + 1}`;
}
