import { GraphQLError } from 'graphql';

import type { CustomerRecord } from '../orders/order-record.ts';
import { tidyTags } from '../orders/update-order.ts';
import { findProduct } from '../shop/find-product.ts';
import { parseGid } from '../shop/gid.ts';
import { toInstant } from '../shop/instant.ts';
import { resolveCustomer } from './customer.ts';
import { notModelled } from './not-modelled.ts';
import { resolveOrder } from './order.ts';
import { resolveProduct } from './product.ts';
import { readString, type Args, type Resolved } from './resolved.ts';
import { answerRefused } from './user-errors.ts';
import type { World } from './world.ts';

/** Something that has tags. */
interface Tagged {
  readonly tags: readonly string[];
  readonly write: (tags: readonly string[]) => void;
  readonly resolve: () => Resolved;
}

/** What has tags on Shopify, and not here. Source: the description of `tagsAdd(id:)`. */
const ELSEWHERE = ['DraftOrder', 'Article', 'DiscountNode'];

/** Tags of orders, customers and products. */
export function resolveTagMutations(world: World): Resolved {
  return {
    tagsAdd: (args: Args) => changeTags(args, world, (old, given) => tidyTags([...old, ...given])),
    tagsRemove: (args: Args) =>
      changeTags(args, world, (old, given) => {
        const gone = new Set(given.map((each) => each.trim().toLowerCase()));
        return old.filter((each) => !gone.has(each.toLowerCase()));
      }),
  };
}

function changeTags(
  args: Args,
  world: World,
  change: (old: readonly string[], given: readonly string[]) => readonly string[],
): Resolved {
  const gid = readString(args, 'id') ?? '';
  const { type = '', id = 0 } = parseGid(gid) ?? {};
  const found = findTagged(type, id, gid, world);
  if (found === null) {
    return answerRefused([{ field: ['id'], message: `${type} does not exist` }], { node: null }, world);
  }
  // One string may hold several, with commas between them.
  const given = (Array.isArray(args['tags']) ? args['tags'] : []).flatMap((each) => String(each).split(','));
  const tags = change(found.tags, given);
  if (tags.join() !== found.tags.join()) found.write(tags);
  return { node: found.resolve, userErrors: [] };
}

/** @throws GraphQLError with code NOT_MODELLED, or as for an unknown id where the type has no tags anywhere. */
function findTagged(type: string, id: number, gid: string, world: World): Tagged | null {
  if (ELSEWHERE.includes(type)) throw notModelled(`Tags of ${type}`);
  if (type === 'Order') return findOrder(id, world);
  if (type === 'Customer') return findCustomer(id, world);
  if (type === 'Product') return findTaggedProduct(id, world);
  throw new GraphQLError(`Invalid id: ${gid}`, { extensions: { code: 'RESOURCE_NOT_FOUND' } });
}

function findOrder(id: number, world: World): Tagged | null {
  const order = world.state.orders.find((each) => each.id === id);
  if (order === undefined) return null;
  return {
    tags: order.tags,
    write: (tags) => {
      order.tags = tags;
      world.noteChange(order, 'changed the tags');
    },
    resolve: () => resolveOrder(order, world),
  };
}

function findCustomer(id: number, world: World): Tagged | null {
  const theirs = world.state.orders.filter(({ customer }) => customer.id === id);
  const newest = theirs.at(-1);
  if (newest === undefined) return null;
  return {
    tags: newest.customer.tags ?? [],
    // Each order holds its own copy of who placed it.
    write: (tags) =>
      theirs.forEach(({ customer }: { readonly customer: CustomerRecord }) => (customer.tags = tags)),
    resolve: () => resolveCustomer(newest, world),
  };
}

function findTaggedProduct(id: number, world: World): Tagged | null {
  const product = findProduct(world.state, id);
  if (product === null) return null;
  return {
    tags: product.tags ?? [],
    write: (tags) => {
      product.tags = tags;
      product.updatedAt = toInstant(world.now());
    },
    resolve: () => resolveProduct(product, world),
  };
}
