import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';

import { buildClientSchema, type GraphQLSchema } from 'graphql';

import { attachAccessTable, createAccessTable } from './access/access-table.ts';
import { attachDescriptions } from './admin-schema/describe-schema.ts';
import { LazySchema } from './admin-schema/lazy-schema.ts';
import { prepareSchema } from './admin-schema/prepare-schema.ts';
import { readPrepared, type PreparedSchema } from './admin-schema/prepared-schema.ts';
import { parseSchemaFile, type SchemaFile } from './admin-schema/schema-file.ts';

/** To be raised with every change of what `prepareSchema` writes. */
const FORMAT = 1;

/** The folder of prepared schemas, from here as from what is built of it. */
const PREPARED = new URL('../dist/prepared/', import.meta.url);

/**
 * Loads Shopify's own Admin API schema with its table of access scopes, as published in `@shopify/ai-toolkit`. Takes
 * about 20 ms, and half a second the first time: then the schema is taken apart and kept in a file under the hash of
 * Shopify's. Descriptions come with the first introspection.
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
  const unpack = () => parseSchemaFile(brotliDecompressSync(packed).toString());
  const prepared = await findPrepared(packed, unpack);
  const schema = new LazySchema(prepared);
  attachDescriptions(schema, unpack);
  return attachAccessTable(schema, createAccessTable(prepared.roots.scopes, prepared.readAccess));
}

/**
 * Loads Shopify's Customer Account API schema, as published in `@shopify/ai-toolkit`. Takes about 30 ms.
 *
 * @throws Error when the toolkit has no schema for the version.
 */
export async function loadCustomerSchema(version = '2026-10'): Promise<GraphQLSchema> {
  const toolkit = import.meta.resolve('@shopify/ai-toolkit/package.json');
  const packed = await readPacked(
    new URL(`skills/shopify-customer/assets/customer_${version}.json.br`, toolkit),
    version,
  );
  return buildClientSchema(parseSchemaFile(brotliDecompressSync(packed).toString()).data);
}

async function readPacked(file: URL, version: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Error(`@shopify/ai-toolkit brings no schema for version ${version}.`, { cause });
  }
}

async function findPrepared(packed: Buffer, unpack: () => SchemaFile): Promise<PreparedSchema> {
  const name = createHash('sha256').update(packed).digest('hex').slice(0, 32);
  const file = new URL(`${name}-${FORMAT}.txt`, PREPARED);
  const kept = await readFile(file, 'latin1').then(readPrepared, () => null);
  if (kept !== null) return kept;
  const text = prepareSchema(unpack());
  await keep(file, text);
  const prepared = readPrepared(text);
  if (prepared === null) throw new Error('The schema could not be prepared.');
  return prepared;
}

/** Writes the file whole or not at all; where nothing can be written, the schema is prepared anew each time. */
async function keep(file: URL, text: string): Promise<void> {
  const draft = new URL(`${randomUUID()}.draft`, PREPARED);
  try {
    await mkdir(PREPARED, { recursive: true });
    await writeFile(draft, text, 'latin1');
    await rename(draft, file);
  } catch {
    // A read-only installation.
  }
}
