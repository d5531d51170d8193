import type { GraphQLSchema } from 'graphql';

import { parseRequirement, type Requirement } from './parse-requirement.ts';

/** One row of `offline_scopes` in Shopify's schema file: what a type, or a field of a type, needs. */
export interface AccessItem {
  readonly type: 'type' | 'field';
  readonly typeName: string;
  readonly fieldName?: string;
  /** A sentence; empty where nothing special is needed. */
  readonly requiredAccess: string;
  readonly offlineScopes: readonly string[];
}

export interface AccessRule {
  /** Shopify's own sentence, without a line break at its end. */
  readonly requiredAccess: string;
  readonly requirement: Requirement;
}

export interface AccessTable {
  /** By `Order` or `Mutation.orderUpdate`. */
  readonly rules: ReadonlyMap<string, AccessRule>;
  /** Every scope there is, sorted. */
  readonly scopes: readonly string[];
}

const KEY = 'shopifyAccessTable';
/** Scopes that no type or field asks for: they widen what is seen, or belong to another door. */
const SCOPES_BESIDE: readonly string[] = ['read_all_orders', 'write_app_proxy'];

/**
 * @param scopes - Every scope there is.
 * @param readItems - Called once, when somebody asks what something needs: an app that may do everything never does.
 */
export function createAccessTable(
  scopes: readonly string[],
  readItems: () => readonly AccessItem[],
): AccessTable {
  let rules: ReadonlyMap<string, AccessRule> | null = null;
  return {
    scopes,
    get rules() {
      rules ??= listRules(readItems());
      return rules;
    },
  };
}

/** Every scope that the items name, and those beside them. */
export function listScopes(items: readonly AccessItem[]): readonly string[] {
  return [...new Set([...items.flatMap((item) => item.offlineScopes), ...SCOPES_BESIDE])].toSorted();
}

function listRules(items: readonly AccessItem[]): ReadonlyMap<string, AccessRule> {
  const rules = new Map<string, AccessRule>();
  // Ten thousand rows share a few hundred sentences.
  const parsed = new Map<string, Requirement>();
  const readRequirement = (sentence: string, forMutation: boolean) => {
    const key = `${forMutation} ${sentence}`;
    const requirement = parsed.get(key) ?? parseRequirement(sentence, forMutation);
    parsed.set(key, requirement);
    return requirement;
  };
  for (const { typeName, fieldName, requiredAccess } of items) {
    const requirement = readRequirement(requiredAccess, typeName === 'Mutation');
    if (requirement.length === 0) continue;
    const name = fieldName === undefined ? typeName : `${typeName}.${fieldName}`;
    rules.set(name, { requiredAccess: requiredAccess.trim(), requirement });
  }
  return rules;
}

/** Keeps the table with the schema that it belongs to. */
export function attachAccessTable(schema: GraphQLSchema, table: AccessTable): GraphQLSchema {
  schema.extensions = { ...schema.extensions, [KEY]: table };
  return schema;
}

/** The table that came with a schema; `null` when it was loaded some other way, and then every scope is granted. */
export function findAccessTable(schema: GraphQLSchema): AccessTable | null {
  const table = schema.extensions[KEY];
  return isAccessTable(table) ? table : null;
}

function isAccessTable(value: unknown): value is AccessTable {
  return typeof value === 'object' && value !== null && 'rules' in value && 'scopes' in value;
}
