import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadAdminSchema } from '@amend/simulator/node';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../src/shopify');
const schema = await loadAdminSchema();

interface Document {
  readonly name: string;
  readonly document: string;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'document' in value && 'name' in value;
}

async function documentsIn(file: string): Promise<Document[]> {
  return Object.values<unknown>(await import(join(folder, file))).filter(isDocument);
}

const files = readdirSync(folder).filter((file) =>
  readFileSync(join(folder, file), 'utf8').includes('document: /* GraphQL */'),
);
const documents = (await Promise.all(files.map(documentsIn))).flat();

/** What Shopify's schema has against a document. */
function faultsOf(document: string): string[] {
  return validate(schema, parse(document)).map(({ message }) => message);
}

describe('the documents that are sent to Shopify', () => {
  it('are all found: one file, one operation', () => {
    expect(documents).toHaveLength(files.length);
    expect(new Set(documents.map(({ name }) => name)).size).toBe(files.length);
  });

  it.each(documents)('$name is valid against the Admin schema 2026-10', ({ name, document }) => {
    expect(faultsOf(document)).toEqual([]);
    expect(document).toMatch(new RegExp(`(query|mutation) ${name}\\b`));
  });

  it.each(documents)(
    '$name would not be if it asked for a field that Shopify does not have',
    ({ document }) => {
      const wrong = document.replace('hasNextPage', 'parcelMood hasNextPage');
      expect(faultsOf(wrong)).toEqual(['Cannot query field "parcelMood" on type "PageInfo".']);
    },
  );
});
