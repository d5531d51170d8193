import { readdirSync, readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { generateLightModules } from '../scripts/light-modules.ts';
import * as light from '../src/light.ts';
import { endpoints, parsers as thorough } from '../src/parsers.ts';
import { proofEndpoints } from '../src/proof-endpoints.ts';
import {
  anEdit,
  anOrder,
  anOrderLookup,
  anOrderToken,
  aProblem,
  aQuote,
  aSignedReceipt,
  someChoices,
} from './answers.ts';

// A light problem does not look at its quote, which `parseQuote` reads.
const { quote: _, ...problem } = aProblem();
const answers = {
  order: anOrder(),
  choices: someChoices(),
  quote: aQuote(),
  edit: anEdit(),
  editList: { edits: [anEdit()] },
  signedReceipt: aSignedReceipt(),
  orderToken: anOrderToken(),
  orderLookup: anOrderLookup(),
  problem,
};
const parse = {
  order: light.parseOrder,
  choices: light.parseChoices,
  quote: light.parseQuote,
  edit: light.parseEdit,
  editList: light.parseEditList,
  signedReceipt: light.parseSignedReceipt,
  orderToken: light.parseOrderToken,
  orderLookup: light.parseOrderLookup,
  problem: light.parseProblem,
};
const kinds = fc.constantFrom(
  'order',
  'choices',
  'quote',
  'edit',
  'editList',
  'signedReceipt',
  'orderToken',
  'orderLookup',
  'problem',
);

function accepts(parse: (body: unknown) => unknown, body: unknown): boolean {
  try {
    parse(body);
    return true;
  } catch {
    return false;
  }
}

/** Every path to a value inside a JSON value, the root excepted. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))];
}

/** The same JSON with the value at `path` replaced, or removed where the replacement is `undefined`. */
function replaceAt(value: unknown, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return replacement;
  if (Array.isArray(value))
    return value.map((item, i) => (String(i) === key ? replaceAt(item, rest, replacement) : item));
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      name === key ? replaceAt(child, rest, replacement) : child,
    ]),
  );
}

describe('@amend/contract/light', () => {
  it('is generated from the zod schemas as they are now', () => {
    const folder = new URL('../src/light/generated/', import.meta.url);
    const files = readdirSync(folder).map(
      (name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const,
    );
    expect(new Map(files)).toEqual(generateLightModules());
  });

  it('accepts what the zod schemas accept', () => {
    for (const kind of ['order', 'quote', 'edit', 'problem'] as const) {
      expect(thorough[kind](answers[kind])).toEqual(answers[kind]);
      expect(parse[kind](answers[kind])).toEqual(answers[kind]);
    }
  });

  it('agrees with the zod schemas about any answer of which one value was changed or removed', () => {
    const strange = fc.oneof(
      fc.constantFrom<unknown>(
        undefined,
        null,
        '',
        'open',
        'EUR',
        '12.50',
        '2026-11-23T09:00:00Z',
        'https://x.test/a',
        'javascript:0',
        7,
        true,
        'x'.repeat(256),
      ),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(kinds, fc.nat(), strange, (kind, where, replacement) => {
        const paths = pathsOf(answers[kind]);
        const body = replaceAt(answers[kind], paths[where % paths.length] ?? [], replacement);
        expect(accepts(parse[kind], body)).toBe(accepts(thorough[kind], body));
      }),
      { numRuns: 5000, seed: 20261123 },
    );
  });

  it('leaves the quote of a problem to the parser of quotes', () => {
    expect(light.parseProblem({ ...problem, quote: 'no quote' })).toEqual({ ...problem, quote: 'no quote' });
    expect(light.parseProblem(aProblem()).quote).toEqual(aQuote());
  });

  it('has every endpoint as it is called everywhere else', () => {
    const described = Object.entries({ ...endpoints, ...proofEndpoints }).map(([name, { method, path }]) => [
      `${name}Endpoint`,
      { method, path, parse: expect.any(Function) },
    ]);
    expect(light).toMatchObject(Object.fromEntries(described));
    expect(light.acceptEditEndpoint.parse(anEdit())).toEqual(anEdit());
  });

  it('says which kind of answer was expected and nothing of what came', () => {
    expect(() => light.parseOrder({ secret: 'x' })).toThrow(
      new TypeError('The answer is not a valid order.'),
    );
  });
});
