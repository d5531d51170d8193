import type { AddressRecord } from '../addresses/address-record.ts';
import type { AttributeRecord } from '../orders/order-record.ts';
import { applyUpdate, checkUpdate, type OrderUpdate } from '../orders/update-order.ts';
import { parseGid } from '../shop/gid.ts';
import { toInstant } from '../shop/instant.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrder } from './order.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

export function resolveMutation(world: World): Resolved {
  return {
    orderUpdate: (args: Args) => updateOrder(readObject(args['input']), world),
  };
}

function updateOrder(input: Args, world: World): Resolved {
  for (const part of ['metafields', 'localizedFields', 'localizationExtensions', 'poNumber']) {
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
  const userErrors = checkUpdate(order, update);
  world.noteUserErrors(userErrors);
  if (userErrors.length === 0) {
    const at = toInstant(world.now());
    world.noteChange(order, applyUpdate(order, update, world.switches, at));
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
  for (const part of ['country', 'province', 'id']) {
    if (part in input) throw notModelled(`MailingAddressInput.${part} (deprecated)`);
  }
  const read = (name: string) => readString(input, name)?.trim() || null;
  return {
    firstName: read('firstName'),
    lastName: read('lastName'),
    company: read('company'),
    address1: read('address1'),
    address2: read('address2'),
    zip: read('zip'),
    city: read('city'),
    provinceCode: read('provinceCode'),
    countryCode: read('countryCode'),
    phone: read('phone'),
  };
}

function readAttribute(input: Args): AttributeRecord {
  return { key: readString(input, 'key') ?? '', value: readString(input, 'value') };
}

function readObject(value: unknown): Args {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
