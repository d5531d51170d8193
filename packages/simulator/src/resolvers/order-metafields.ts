import type { OrderRecord } from '../orders/order-record.ts';
import type { UserError } from '../orders/update-order.ts';
import { parseGid, toGid } from '../shop/gid.ts';
import { checkMetafield, setMetafield } from './metafield-mutations.ts';
import { readObject, readString, type Args } from './resolved.ts';
import type { World } from './world.ts';

/** `OrderInput.metafields`: each is named by its namespace and key, or by its id where it is there already. */
export function readOrderMetafields(value: unknown, order: OrderRecord, { state }: World): readonly Args[] {
  const ownerId = toGid('Order', order.id);
  const inputs = Array.isArray(value) ? value.map(readObject) : [];
  return inputs.map((input) => {
    const id = readString(input, 'id');
    if (id === null) return { ...input, ownerId };
    const known = state.metafields.find((each) => each.ownerId === ownerId && each.id === parseGid(id)?.id);
    // An id that is not there leaves the namespace and the key empty, which is refused below.
    const { namespace = '', key = '', type = '' } = known ?? {};
    return { type, ...input, ownerId, namespace, key };
  });
}

export function checkOrderMetafields(inputs: readonly Args[], world: World): readonly UserError[] {
  return inputs.flatMap((input, index) => checkMetafield(input, String(index), world));
}

export function setOrderMetafields(inputs: readonly Args[], world: World): void {
  for (const input of inputs) setMetafield(input, world);
}
