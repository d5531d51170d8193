import { PROBLEM_CODES } from '@amend/contract';
import type { ProblemCode } from '@amend/contract';
import { describe, expect, it } from 'vitest';

import { problemOf } from './kit.ts';
import { access } from './refusals/access.ts';
import { details } from './refusals/details.ts';
import { items } from './refusals/items.ts';
import { lookups } from './refusals/lookups.ts';
import { offers } from './refusals/offers.ts';
import { outcomes } from './refusals/outcomes.ts';
import { permission } from './refusals/permission.ts';
import { proofs } from './refusals/proofs.ts';
import { createStage } from './refusals/refusal-case.ts';
import type { RefusalCase } from './refusals/refusal-case.ts';
import { requests } from './refusals/requests.ts';
import { servers } from './refusals/servers.ts';

const cases: Readonly<Record<ProblemCode, RefusalCase>> = {
  ...requests,
  ...proofs,
  ...servers,
  ...access,
  ...permission,
  ...details,
  ...items,
  ...offers,
  ...outcomes,
  ...lookups,
};
const refusals = PROBLEM_CODES.map((code) => [code, cases[code]] as const);

/** What nobody may read in a refusal or a log: the shoppers of the seeded orders, their tokens, the shop's secrets. */
const secrets =
  /Hartwig|Lena|Invaliden|23125014|example\.com|nowhere\.example|eyJ|shpat_|a-secret-for-tests|Long evenings/i;

/** Provokes a problem in one language. */
async function provoke({ options, provoke: act }: RefusalCase, language = 'en') {
  const stage = await createStage(options, language);
  const response = await act(stage);
  stage.kit.simulator.assertNoUnusedFaults();
  return { kit: stage.kit, response, problem: await problemOf(response) };
}

describe('refusals', () => {
  it('P5 has a case for every code, and for no other', () => {
    expect(Object.keys(cases).toSorted()).toEqual([...PROBLEM_CODES].toSorted());
  });

  it.each(refusals)(
    'E12 P1 P5 answers %s, with what happened and what can be done',
    async (code, refusal) => {
      const { response, problem } = await provoke(refusal);
      const { status, detail, nextStep } = refusal;
      expect(problem).toMatchObject({ code, status, detail, nextStep });
      expect(response.status).toBe(status);
    },
  );

  it.each(refusals)(
    'P2 P3 P4 answers %s as a problem document that tells nothing it should not',
    async (code, refusal) => {
      const { kit, response, problem } = await provoke(refusal);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(response.headers.get('x-request-id')).toBe('request-1');
      expect(problem).toMatchObject({ type: `urn:amend:problem:${code}`, requestId: 'request-1' });
      expect(problem.retryAfterSeconds).toBe(refusal.retryAfterSeconds);
      expect(response.headers.get('retry-after')).toBe(refusal.retryAfterSeconds?.toString() ?? null);
      const { quote: _, ...said } = problem;
      const logged = [...kit.reports.map((error) => String(error.stack)), ...kit.logs];
      expect(JSON.stringify([said, [...response.headers], logged])).not.toMatch(secrets);
    },
  );

  it.each(refusals.filter(([, { german }]) => german))('E12 answers %s in German', async (code, refusal) => {
    const { problem } = await provoke(refusal, 'de');
    expect(problem).toMatchObject({ code, status: refusal.status });
    expect([problem.detail, problem.nextStep]).toEqual(refusal.german);
  });
});
