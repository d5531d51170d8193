import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { loadAdminSchema } from '@amend/simulator/node';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { readOrderLinesOperation } from '../src/shopify/read-order-lines.ts';
import { readOrderOperation } from '../src/shopify/read-order.ts';
import { updateShippingAddressOperation } from '../src/shopify/update-shipping-address.ts';

const operations = [readOrderOperation, readOrderLinesOperation, updateShippingAddressOperation];
const schema = await loadAdminSchema();

/** The files of the Shopify folder that hold a document. */
function filesWithDocuments(): string[] {
  const folder = join(import.meta.dirname, '../src/shopify');
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return files.filter((text) => text.includes('document: /* GraphQL */'));
}

/** What Shopify's schema has against a document. */
function faultsOf(document: string): string[] {
  return validate(schema, parse(document)).map(({ message }) => message);
}

describe('the documents that are sent to Shopify', () => {
  it('are all looked at here: one file, one operation, one name', () => {
    expect(filesWithDocuments()).toHaveLength(operations.length);
    expect(new Set(operations.map(({ name }) => name)).size).toBe(operations.length);
  });

  it.each(operations)('$name is valid against the Admin schema 2026-10', ({ name, document }) => {
    expect(faultsOf(document)).toEqual([]);
    expect(document).toMatch(new RegExp(`(query|mutation) ${name}\\b`));
  });

  it.each(operations)(
    '$name would not be if it asked for a field that Shopify does not have',
    ({ document }) => {
      const wrong = document.replace('hasNextPage', 'parcelMood hasNextPage');
      expect(faultsOf(wrong)).toEqual(['Cannot query field "parcelMood" on type "PageInfo".']);
    },
  );
});
