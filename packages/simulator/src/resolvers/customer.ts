import type { CompanyRecord, OrderRecord } from '../orders/order-record.ts';
import { toGid } from '../shop/gid.ts';
import type { Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveCustomer({ customer, email }: OrderRecord, { state }: World): Resolved {
  const made = state.orders.filter((each) => each.customer.id === customer.id).length;
  return {
    __typename: 'Customer',
    id: toGid('Customer', customer.id),
    legacyResourceId: String(customer.id),
    firstName: customer.firstName,
    lastName: customer.lastName,
    displayName: `${customer.firstName} ${customer.lastName}`,
    locale: customer.locale,
    email,
    tags: customer.tags ?? [],
    numberOfOrders: String((customer.earlierOrders ?? 0) + made),
  };
}

/** `Order.purchasingEntity`: the customer, or the company they bought for. */
export function resolvePurchasingEntity(order: OrderRecord, world: World): Resolved {
  const { company } = order;
  if (company === undefined) return resolveCustomer(order, world);
  const self = () => resolveCompany(company);
  return {
    __typename: 'PurchasingCompany',
    company: self,
    contact: {
      __typename: 'CompanyContact',
      id: toGid('CompanyContact', company.contactId),
      isMainContact: true,
      title: null,
      locale: order.customer.locale,
      company: self,
      customer: () => resolveCustomer(order, world),
    },
    location: {
      __typename: 'CompanyLocation',
      id: toGid('CompanyLocation', company.location.id),
      name: company.location.name,
      externalId: null,
      company: self,
    },
  };
}

function resolveCompany({ id, name, externalId }: CompanyRecord): Resolved {
  return { __typename: 'Company', id: toGid('Company', id), name, externalId, note: null };
}
