import fc from 'fast-check';

import { hostileText, hostileValue } from './hostile.ts';

/** Something that is done to one place in a body. */
export interface Mutation {
  /** The place, counted through the body from outside, as often as it takes. */
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add' | 'repeat' | 'nest';
  readonly key: string;
  readonly value: unknown;
}

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(60),
  how: fc.constantFrom('replace', 'remove', 'add', 'repeat', 'nest'),
  key: hostileText,
  value: hostileValue,
});

type Path = readonly (string | number)[];

/** The body with something done to it. */
export function mutate(body: unknown, mutation: Mutation): unknown {
  const paths = pathsIn(body);
  return changeAt(body, paths[mutation.at % paths.length] ?? [], (value) => changed(value, mutation));
}

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const items = new Map<string | number, unknown>(keys.map((key) => [key, Reflect.get(value, key)] as const));
  return [path, ...[...items].flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

function changeAt(value: unknown, [key, ...rest]: Path, change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const next = (each: unknown, at: string | number) => (at === key ? changeAt(each, rest, change) : each);
  if (Array.isArray(value)) return value.map((each, at) => next(each, at));
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, each]) => [name, next(each, name)]));
}

function changed(value: unknown, { how, key, value: other }: Mutation): unknown {
  if (how === 'replace') return other;
  if (how === 'nest') return nested(value);
  if (how === 'repeat') return repeated(value);
  if (Array.isArray(value)) return how === 'add' ? [...value, other] : value.slice(1);
  if (typeof value !== 'object' || value === null) return how === 'add' ? { [key]: value } : undefined;
  const entries = Object.entries(value);
  return Object.fromEntries(how === 'add' ? [...entries, [key, other]] : entries.slice(1));
}

function repeated(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from({ length: 40 }, () => value).flat();
  return typeof value === 'string' ? value.repeat(300) : Array.from({ length: 40 }, () => value);
}

/** Ten times as deep as a body may be; much deeper, and looking for places in it would take the stack up. */
const DEPTH = 100;

function nested(value: unknown): unknown {
  let inside = value;
  for (let depth = 0; depth < DEPTH; depth += 1) inside = [inside];
  return inside;
}
