import type { CustomerRecord } from '../orders/order-record.ts';
import { tidyTags } from '../orders/update-order.ts';
import type { OrderSeed } from './order-seed.ts';

/** The customers of a shop that is being seeded, by e-mail address. */
export type Customers = Map<string, CustomerRecord>;

/** Who placed an order: a new customer, or the one whose e-mail address an earlier order has. */
export function knowCustomer(
  { address, locale, customerTags = [], customerOrders }: OrderSeed,
  email: string,
  customers: Customers,
  nextId: () => number,
): CustomerRecord {
  const known = customers.get(email.toLowerCase());
  if (known !== undefined) {
    if (customerTags.length > 0) known.tags = tidyTags([...(known.tags ?? []), ...customerTags]);
    return known;
  }
  const created: CustomerRecord = {
    id: nextId(),
    firstName: address.firstName ?? '',
    lastName: address.lastName ?? '',
    locale: locale.slice(0, 2),
    ...(customerTags.length === 0 ? {} : { tags: tidyTags(customerTags) }),
    ...(customerOrders === undefined ? {} : { earlierOrders: customerOrders - 1 }),
  };
  customers.set(email.toLowerCase(), created);
  return created;
}
