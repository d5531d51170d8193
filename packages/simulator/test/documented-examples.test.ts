import { describe, expect, it } from 'vitest';

import type { DocumentedExample } from './documented-examples/documented-example.ts';
import { DOCUMENTED_EXAMPLES } from './documented-examples/examples.ts';
import { ask, startSimulator } from './start.ts';

interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const NOT_MODELLED = ' is not modelled by this simulator.';

async function run({ shop, operation, variables }: DocumentedExample): Promise<GraphqlAnswer> {
  const simulator = startSimulator(shop === undefined ? {} : { state: shop() });
  const given = (await variables?.(simulator)) ?? {};
  const { body } = await ask(simulator, operation, given);
  return JSON.parse(JSON.stringify(body));
}

const isGap = (code: string | undefined) => code === 'NOT_MODELLED';

/** What kept an example from being answered whole; each list is empty where nothing did. */
function listObstacles({ data, errors = [] }: GraphqlAnswer) {
  const gaps = errors.filter(({ extensions }) => isGap(extensions?.code));
  const codes = errors.map(({ extensions }) => extensions?.code).filter((code) => !isGap(code));
  const missing = Object.entries(data ?? {}).filter(([, value]) => value === null);
  return {
    notModelled: new Set(gaps.map(({ message }) => message.replace(NOT_MODELLED, ''))),
    rejection: codes,
    refusal: listRefusals(data ?? {}),
    missing: errors.length > 0 ? [] : missing.map(([name]) => name),
  };
}

/** The messages of all user errors of all payloads. */
function listRefusals(data: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(data).flatMap((payload) =>
    Object.entries(payload ?? {})
      .filter(([name]) => /userErrors$/i.test(name))
      .flatMap(([, errors]: [string, readonly { readonly message: string }[]]) => errors)
      .map(({ message }) => message),
  );
}

describe.for(Object.entries(DOCUMENTED_EXAMPLES))('documented examples of %s', ([, examples]) => {
  it.for(examples.map((example) => [example.shows, example] as const))('%s', async ([, example]) => {
    const { answer = {}, refusal = [], rejection = [], notModelled = [] } = example;
    const got = await run(example);
    expect(listObstacles(got)).toEqual({
      notModelled: new Set(notModelled),
      rejection,
      refusal,
      missing: [],
    });
    expect(got.data ?? {}).toMatchObject(answer);
  });
});

describe('the documented examples', () => {
  const all = Object.values(DOCUMENTED_EXAMPLES).flat();

  it('have names of their own', () => {
    expect(new Set(all.map(({ page, shows }) => `${page}: ${shows}`)).size).toBe(all.length);
  });

  it('expect an answer only where one can come', () => {
    const cannot = all.filter(
      ({ rejection, notModelled }) => rejection !== undefined || notModelled !== undefined,
    );
    expect(cannot.filter(({ answer }) => answer !== undefined).map(({ shows }) => shows)).toEqual([]);
  });
});
