import type { IntrospectionQuery } from 'graphql';

import type { AccessItem } from '../access/access-table.ts';

/** What Shopify publishes in `@shopify/ai-toolkit`: the whole schema, and what each part of it needs. */
export interface SchemaFile {
  readonly data: IntrospectionQuery;
  readonly offline_scopes: { readonly items: readonly AccessItem[] };
}

export function parseSchemaFile(json: string): SchemaFile {
  return JSON.parse(json) as SchemaFile;
}
