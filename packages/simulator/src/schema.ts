import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql';

import { attachAccessTable, createAccessTable, type AccessItem } from './access/access-table.ts';

const decompress = promisify(brotliDecompress);

/**
 * Loads Shopify's own Admin API schema with its table of access scopes, as published in `@shopify/ai-toolkit`. Takes
 * about 150 ms.
 *
 * @param version - An API version that the toolkit brings along, default `2026-10`.
 * @throws Error when the toolkit has no schema for the version.
 */
export async function loadAdminSchema(version = '2026-10'): Promise<GraphQLSchema> {
  const toolkit = import.meta.resolve('@shopify/ai-toolkit/package.json');
  const packed = await readPacked(
    new URL(`skills/shopify-admin/assets/admin_${version}.json.br`, toolkit),
    version,
  );
  // Shopify's schema deprecates fields that its interfaces do not deprecate: six findings of graphql 17, which 16 did not
  // look for. They make no difference to execution.
  const { data, offline_scopes: access } = parseSchemaFile((await decompress(packed)).toString());
  return attachAccessTable(buildClientSchema(data, { assumeValid: true }), createAccessTable(access.items));
}

async function readPacked(file: URL, version: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Error(`@shopify/ai-toolkit brings no Admin schema for version ${version}.`, { cause });
  }
}

interface SchemaFile {
  readonly data: IntrospectionQuery;
  readonly offline_scopes: { readonly items: readonly AccessItem[] };
}

function parseSchemaFile(json: string): SchemaFile {
  return JSON.parse(json) as SchemaFile;
}
