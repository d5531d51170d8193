import type { IntrospectionQuery } from 'graphql';

import type { AccessItem } from '../access/access-table.ts';

export interface PreparedInput {
  readonly name: string;
  /** `[ID!]!`. */
  readonly type: string;
  readonly default?: string;
  readonly deprecated?: string;
}

export interface PreparedField extends PreparedInput {
  readonly args?: readonly PreparedInput[];
}

/** A type without its descriptions; each kind has its own of these. */
export interface PreparedType {
  readonly fields?: readonly PreparedField[];
  readonly inputFields?: readonly PreparedInput[];
  readonly values?: readonly {
    readonly name: string;
    readonly description?: string;
    readonly deprecated?: string;
  }[];
  readonly interfaces?: readonly string[];
  /** The objects that a union or an interface can be. */
  readonly objects?: readonly string[];
  /** The interfaces that add to an interface. */
  readonly extendedBy?: readonly string[];
  readonly isOneOf?: boolean;
  readonly specifiedByURL?: string;
}

export interface PreparedRoots {
  readonly query: string;
  readonly mutation: string | null;
  /** Every access scope that there is. */
  readonly scopes: readonly string[];
  /** A schema of nothing but the directives, and what they need. */
  readonly directives: IntrospectionQuery;
}

/** A schema taken apart, so that of three thousand types only those that are asked for have to be read. */
export interface PreparedSchema {
  readonly roots: PreparedRoots;
  /** The kind of each type, by its name. */
  readonly kinds: ReadonlyMap<string, string>;
  readType(name: string): PreparedType;
  readAccess(): readonly AccessItem[];
}

/**
 * Reads what `prepareSchema` wrote.
 *
 * @returns `null` where the text was cut off.
 */
export function readPrepared(text: string): PreparedSchema | null {
  const [roots = '', access = '', ...lines] = text.split('\n');
  if (lines.pop() !== END) return null;
  const kinds = new Map<string, string>();
  const types = new Map<string, string>();
  for (const line of lines) {
    const [kind = '', name = ''] = line.split('\t', 2);
    kinds.set(name, kind);
    types.set(name, line);
  }
  return {
    roots: parseRoots(roots),
    kinds,
    readType(name) {
      const line = types.get(name) ?? '';
      return parseType(line.slice(line.lastIndexOf('\t') + 1));
    },
    readAccess: () => parseAccess(access),
  };
}

/** The last line of a text that is whole. */
export const END = 'end';

function parseRoots(json: string): PreparedRoots {
  return JSON.parse(json) as PreparedRoots;
}

function parseType(json: string): PreparedType {
  return JSON.parse(json) as PreparedType;
}

function parseAccess(json: string): readonly AccessItem[] {
  return JSON.parse(json) as readonly AccessItem[];
}
