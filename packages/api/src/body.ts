import type { Refusal } from '@amend/engine';

import type { Pointers } from './answers.ts';
import type { ApiContext } from './context.ts';
import { findShapeFault } from './limits/json-shape.ts';

/** The part of a zod schema that is used here. */
interface Schema<Body> {
  safeParse(
    value: unknown,
  ): { success: true; data: Body } | { success: false; error: { issues: readonly Issue[] } };
}

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly expected?: string;
}

/** A body of the wanted shape, or what is wrong with it. */
export type BodyVerdict<Body> =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly refusal: Refusal; readonly pointers?: Pointers };

/**
 * Reads a JSON body (RFC 8259) and holds it against a schema of the contract. Unknown fields are refused, because a misspelt one must not be lost, and so are those that
 * are there twice.
 */
export async function readBody<Body>(c: ApiContext, schema: Schema<Body>): Promise<BodyVerdict<Body>> {
  const isJson = /^application\/json(;|$)/i.test(c.req.header('content-type') ?? '');
  const text = isJson ? decodeUtf8(await c.req.arrayBuffer()) : undefined;
  const value = text === undefined ? undefined : parseJson(text);
  if (text === undefined || value === undefined) return { ok: false, refusal: { code: 'body_not_json' } };
  const fault = findShapeFault(text);
  if (fault) {
    const pointers = [{ pointer: pointerTo(fault.path), message: fault.message }];
    return { ok: false, refusal: { code: 'body_invalid' }, pointers };
  }
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, body: result.data };
  return { ok: false, refusal: { code: 'body_invalid' }, pointers: result.error.issues.flatMap(pointersFor) };
}

/** JSON between systems is UTF-8 (RFC 8259, 8.1). */
function decodeUtf8(bytes: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function pointersFor({ code, path, keys, expected }: Issue): Pointers {
  if (code === 'unrecognized_keys') {
    return (keys ?? []).map((key) => ({
      pointer: pointerTo([...path, key]),
      message: 'There is no such field.',
    }));
  }
  return [{ pointer: pointerTo(path), message: messageFor(code, expected) }];
}

function messageFor(code: string, expected: string | undefined): string {
  if (code === 'invalid_type') return `Expected ${expected ?? 'another type'}.`;
  if (code === 'too_big') return 'Longer than allowed.';
  if (code === 'too_small') return 'Shorter than allowed.';
  return 'Not an allowed value.';
}

/** A JSON Pointer (RFC 6901). */
function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
