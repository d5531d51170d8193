import { GraphQLError } from 'graphql';

import { readFlag, readInt, readString, type Args, type Resolved } from './resolved.ts';

/**
 * Answers a Relay connection over a whole list.
 *
 * @throws GraphQLError with Shopify's words when neither `first` nor `last` says how much to return, or a cursor is not one of ours.
 */
export function resolveConnection<Item extends { readonly id: number }>(
  items: readonly Item[],
  args: Args,
  resolveItem: (item: Item) => Resolved | string,
): Resolved {
  const first = readInt(args, 'first');
  const last = readInt(args, 'last');
  if (first === null && last === null) {
    throw badRequest('you must provide one of first or last');
  }
  const ordered = readFlag(args, 'reverse') ? items.toReversed() : items;
  const from = placeAfter(ordered, readString(args, 'after'));
  const to = placeBefore(ordered, readString(args, 'before'));
  const within = ordered.slice(from, to);
  const headed = first === null ? within : within.slice(0, first);
  const page = last === null ? headed : headed.slice(Math.max(0, headed.length - last));
  const start = page[0];
  const end = page.at(-1);
  return {
    nodes: () => page.map(resolveItem),
    edges: () => page.map((item) => ({ cursor: writeCursor(item.id), node: () => resolveItem(item) })),
    pageInfo: {
      hasNextPage: end !== undefined && ordered.at(-1) !== end,
      hasPreviousPage: start !== undefined && ordered[0] !== start,
      startCursor: start === undefined ? null : writeCursor(start.id),
      endCursor: end === undefined ? null : writeCursor(end.id),
    },
  };
}

/** Answers a connection of plain texts (`Shop.productTypes`). */
export function resolveTexts(texts: readonly string[], args: Args): Resolved {
  const items = texts.map((text, index) => ({ id: index + 1, text }));
  return resolveConnection(items, args, ({ text }) => text);
}

function placeAfter(items: readonly { readonly id: number }[], cursor: string | null): number {
  return cursor === null ? 0 : findPlace(items, cursor) + 1;
}

function placeBefore(items: readonly { readonly id: number }[], cursor: string | null): number {
  return cursor === null ? items.length : findPlace(items, cursor);
}

function findPlace(items: readonly { readonly id: number }[], cursor: string): number {
  const place = items.findIndex((item) => writeCursor(item.id) === cursor);
  if (place === -1) throw badRequest('Invalid cursor for current pagination sort.');
  return place;
}

function writeCursor(id: number): string {
  return btoa(JSON.stringify({ last_id: id, last_value: String(id) }));
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}
