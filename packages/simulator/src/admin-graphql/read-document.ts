import { GraphQLError, parse, type DocumentNode, type GraphQLSchema } from 'graphql';

import { translateSyntaxError } from './syntax-error.ts';
import { validateDocument } from './validation/validate-document.ts';

/** A document that can be run, or Shopify's errors that say why not. */
export type ReadDocument = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[] };

/** An app asks the same few things over and over: the texts of so many are remembered. */
const REMEMBERED = 500;

const bySchema = new WeakMap<GraphQLSchema, Map<string, ReadDocument>>();

/** Parses a text and holds it against the schema, or remembers what came of it. */
export function readDocument(schema: GraphQLSchema, text: string): ReadDocument {
  const remembered = findRemembered(schema);
  const known = remembered.get(text);
  const read = known ?? parseAndValidate(schema, text);
  // The one asked for last stands last, so that the first is the one to forget.
  if (known !== undefined) remembered.delete(text);
  remembered.set(text, read);
  const [oldest] = remembered.keys();
  if (remembered.size > REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return read;
}

function findRemembered(schema: GraphQLSchema): Map<string, ReadDocument> {
  const known = bySchema.get(schema);
  if (known !== undefined) return known;
  const created = new Map<string, ReadDocument>();
  bySchema.set(schema, created);
  return created;
}

function parseAndValidate(schema: GraphQLSchema, text: string): ReadDocument {
  const document = parseDocument(text);
  if (document instanceof GraphQLError) return { errors: [document] };
  const errors = validateDocument(schema, document);
  return errors.length > 0 ? { errors } : { document };
}

function parseDocument(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return translateSyntaxError(error);
    throw error;
  }
}
