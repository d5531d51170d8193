import type { GraphQLResolveInfo } from 'graphql';

import type { AddressRecord } from '../addresses/address-record.ts';
import { findCountryCode, findProvinceCode } from '../addresses/read-names.ts';
import type { AttributeRecord } from '../orders/order-record.ts';
import { applyUpdate, checkUpdate, type OrderUpdate } from '../orders/update-order.ts';
import { parseGid } from '../shop/gid.ts';
import { toInstant } from '../shop/instant.ts';
import { resolveFulfillmentMutations } from './fulfillment-mutations.ts';
import { resolveFulfillmentOrderMoves } from './fulfillment-order-moves.ts';
import { resolveFulfillmentOrderMutations } from './fulfillment-order-mutations.ts';
import { resolveFulfillmentOrderProgress } from './fulfillment-order-progress.ts';
import { resolveFulfillmentRequests } from './fulfillment-requests.ts';
import { startMandatePayment } from './mandate-payment.ts';
import { resolveMetafieldMutations } from './metafield-mutations.ts';
import { notModelled } from './not-modelled.ts';
import { startCancellation } from './order-cancel.ts';
import { resolveOrderEdits } from './order-edit.ts';
import { resolveOrderHousekeeping } from './order-housekeeping.ts';
import { checkOrderMetafields, readOrderMetafields, setOrderMetafields } from './order-metafields.ts';
import { resolveOrderPayments } from './order-payments.ts';
import { resolveOrder } from './order.ts';
import { createRefund } from './refund-create.ts';
import { readObject, readString, type Args, type Resolved } from './resolved.ts';
import { resolveReturnMutations } from './return-mutations.ts';
import { resolveWebhookMutations } from './webhook-subscription.ts';
import type { World } from './world.ts';

export function resolveMutation(world: World): Resolved {
  return {
    ...resolveWebhookMutations(world),
    ...resolveOrderEdits(world),
    ...resolveFulfillmentOrderMutations(world),
    ...resolveFulfillmentOrderMoves(world),
    ...resolveFulfillmentOrderProgress(world),
    ...resolveFulfillmentRequests(world),
    ...resolveFulfillmentMutations(world),
    ...resolveOrderPayments(world),
    ...resolveOrderHousekeeping(world),
    ...resolveMetafieldMutations(world),
    ...resolveReturnMutations(world),
    orderCancel: (args: Args) => startCancellation(args, world),
    orderCreateMandatePayment: (args: Args) => startMandatePayment(args, world),
    refundCreate: (args: Args, info: GraphQLResolveInfo) => createRefund(args, info, world),
    orderUpdate: (args: Args) => updateOrder(readObject(args['input']), world),
  };
}

function updateOrder(input: Args, world: World): Resolved {
  for (const part of ['localizedFields', 'localizationExtensions', 'poNumber']) {
    if (part in input) throw notModelled(`OrderInput.${part}`);
  }
  const id = parseGid(readString(input, 'id') ?? '');
  const order = world.state.orders.find((each) => id?.type === 'Order' && each.id === id.id);
  if (order === undefined) {
    const userErrors = [{ field: ['id'], message: 'Order does not exist' }];
    world.noteUserErrors(userErrors);
    return { order: null, userErrors };
  }
  const update = readUpdate(input);
  const metafields = readOrderMetafields(input['metafields'], order, world);
  const userErrors = [...checkUpdate(order, update), ...checkOrderMetafields(metafields, world)];
  world.noteUserErrors(userErrors);
  if (userErrors.length === 0) {
    const at = toInstant(world.now());
    const nextId = () => world.state.nextId++;
    setOrderMetafields(metafields, world);
    world.noteChange(order, applyUpdate(order, update, world.switches, { at, nextId, app: world.app }));
  }
  return { order: () => resolveOrder(order, world), userErrors };
}

function readUpdate(input: Args): OrderUpdate {
  return {
    shippingAddress: input['shippingAddress'] ? readAddress(readObject(input['shippingAddress'])) : undefined,
    email: 'email' in input ? readString(input, 'email') : undefined,
    phone: 'phone' in input ? readString(input, 'phone') : undefined,
    note: 'note' in input ? readString(input, 'note') : undefined,
    tags: Array.isArray(input['tags']) ? input['tags'].map(String) : undefined,
    customAttributes: Array.isArray(input['customAttributes'])
      ? input['customAttributes'].map((each) => readAttribute(readObject(each)))
      : undefined,
  };
}

// The whole address is replaced: what was not sent is gone.
function readAddress(input: Args): AddressRecord {
  if ('id' in input) throw notModelled('MailingAddressInput.id (deprecated)');
  const read = (name: string) => readString(input, name)?.trim() || null;
  const country = read('country');
  const countryCode =
    read('countryCode') ?? (country === null ? null : (findCountryCode(country) ?? country));
  const province = read('province');
  return {
    firstName: read('firstName'),
    lastName: read('lastName'),
    company: read('company'),
    address1: read('address1'),
    address2: read('address2'),
    zip: read('zip'),
    city: read('city'),
    provinceCode:
      read('provinceCode') ?? (province === null ? null : findProvinceCode(countryCode, province)),
    countryCode,
    phone: read('phone'),
  };
}

function readAttribute(input: Args): AttributeRecord {
  return { key: readString(input, 'key') ?? '', value: readString(input, 'value') };
}
