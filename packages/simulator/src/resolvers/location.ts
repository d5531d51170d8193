import { toGid } from '../shop/gid.ts';
import { findLocation, listLocations } from '../shop/locations.ts';
import type { LocationRecord } from '../shop/shop-state.ts';
import { resolveConnection } from './connection.ts';
import { notModelled } from './not-modelled.ts';
import { readId, readString, type Args, type Resolved } from './resolved.ts';
import type { World } from './world.ts';

/** `location` and `locations`. */
export function resolveLocationQueries({ state }: World): Resolved {
  return {
    location: (args: Args) => {
      const id = readString(args, 'id') === null ? state.shop.location.id : readId(args, 'id', ['Location']);
      const found = listLocations(state.shop).find((each) => each.id === id);
      return found === undefined ? null : resolveLocation(found);
    },
    locations: (args: Args) => {
      for (const name of ['query', 'sortKey']) {
        if (name in args && args[name] !== 'NAME' && args[name] !== null)
          throw notModelled(`QueryRoot.locations(${name}:)`);
      }
      return resolveConnection(listLocations(state.shop), args, resolveLocation);
    },
  };
}

/** `FulfillmentOrderAssignedLocation`: the place as the fulfilment order knows it. */
export function resolveAssignedLocation(name: string, { state }: World): Resolved {
  const found = findLocation(state.shop, name);
  const { address1, zip, city, countryCode } = found ?? state.shop.location;
  return {
    name,
    address1,
    address2: null,
    zip,
    city,
    province: null,
    countryCode,
    phone: null,
    location: () => (found === null ? null : resolveLocation(found)),
  };
}

export function resolveLocation({ id, name, address1, zip, city, countryCode }: LocationRecord): Resolved {
  return {
    __typename: 'Location',
    id: toGid('Location', id),
    legacyResourceId: String(id),
    name,
    isActive: true,
    fulfillsOnlineOrders: true,
    shipsInventory: true,
    address: {
      address1,
      address2: null,
      zip,
      city,
      countryCode,
      province: null,
      provinceCode: null,
      phone: null,
    },
  };
}
