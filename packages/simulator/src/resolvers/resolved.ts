import { GraphQLError } from 'graphql';

import { parseGid } from '../shop/gid.ts';

/**
 * An object that answers a selection: one entry for each field the simulator models, a function where the field takes
 * arguments or leads on to another object. A field that has no entry is answered with NOT_MODELLED.
 */
export interface Resolved {
  readonly [field: string]: unknown;
}

/** Arguments of a field, as graphql-js coerced them against the schema. */
export type Args = Readonly<Record<string, unknown>>;

/** Reads an optional whole number; the schema has already made sure it is one. */
export function readInt(args: Args, name: string): number | null {
  const value = args[name];
  return typeof value === 'number' ? value : null;
}

/** Reads an optional string, id or enum value. */
export function readString(args: Args, name: string): string | null {
  const value = args[name];
  return typeof value === 'string' ? value : null;
}

/** Reads a flag; `false` when it was not given. */
export function readFlag(args: Args, name: string): boolean {
  return args[name] === true;
}

/** Reads an input object; an empty one when it was not given. */
export function readObject(value: unknown): Args {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/**
 * Reads the number in a global id.
 *
 * @throws GraphQLError with Shopify's words when it is missing or the id of another type.
 */
export function readId(args: Args, name: string, types: readonly string[]): number {
  const gid = readString(args, name) ?? '';
  const parsed = parseGid(gid);
  if (parsed === null || !types.includes(parsed.type)) {
    throw new GraphQLError(`Invalid id: ${gid}`, { extensions: { code: 'RESOURCE_NOT_FOUND' } });
  }
  return parsed.id;
}
