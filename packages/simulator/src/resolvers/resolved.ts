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
