import type { Refusal } from '@amend/engine';

import type { Pointers } from './answers.ts';
import type { ApiContext } from './context.ts';

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

/** Reads a JSON body (RFC 8259) and holds it against a schema of the contract. Unknown fields are refused: a misspelt one must not be lost. */
export async function readBody<Body>(c: ApiContext, schema: Schema<Body>): Promise<BodyVerdict<Body>> {
  const isJson = /^application\/json(;|$)/i.test(c.req.header('content-type') ?? '');
  const value = isJson ? parseJson(await c.req.text()) : undefined;
  if (value === undefined) return { ok: false, refusal: { code: 'body_not_json' } };
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, body: result.data };
  return { ok: false, refusal: { code: 'body_invalid' }, pointers: result.error.issues.flatMap(pointersFor) };
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
