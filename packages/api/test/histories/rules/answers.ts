import { Edit, OrderEdits, OrderRelease, PROBLEM_CODES, Problem, Quote } from '@amend/contract';
import { problemStatus } from '@amend/engine';

import type { Ended } from '../ended.ts';
import type { Reply } from '../world.ts';

/** E11: amounts are decimal texts; E12: every refusal has a code of the closed set, its status, a sentence and a next step. */
export function checkAnswers({ replies, presses, edits }: Ended): readonly string[] {
  return [
    ...replies.flatMap((reply) => [...badAmounts(reply.body), ...badRefusals(reply)]),
    ...edits.flatMap(({ difference, totalBefore, effects }) =>
      badAmounts({ difference, totalBefore, effects }),
    ),
    ...presses.flatMap(({ key, reply, statusThen }) => falseRefusals(key, reply, statusThen)),
  ];
}

function badAmounts(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (name !== 'amount' || typeof inner === 'object') return badAmounts(inner);
    return typeof inner === 'string' && /^-?\d+\.\d\d$/.test(inner)
      ? []
      : [`E11 an amount is ${JSON.stringify(inner)}.`];
  });
}

function badRefusals({ status, contentType, body }: Reply): readonly string[] {
  if (status < 300) {
    const isWhole = [Quote, Edit, OrderEdits, OrderRelease].some((shape) => shape.safeParse(body).success);
    return isWhole ? [] : [`E12 an answer with ${status} is none that was asked for.`];
  }
  const problem = Problem.safeParse(body);
  if (!problem.success || !contentType.startsWith('application/problem+json'))
    return [`E12 a ${status} is no problem document.`];
  const { code, detail, nextStep } = problem.data;
  const known = PROBLEM_CODES.find((each) => each === code);
  if (!known || code === 'internal_error' || code === 'body_invalid')
    return [`E12 the answer is ${code}: ${JSON.stringify(body)}.`];
  const isExplained =
    detail !== '' && nextStep !== '' && problem.data.status === status && problemStatus(known) === status;
  return isExplained ? [] : [`E12 ${code} (${status}) is not explained.`];
}

/** Refusals that do not say that nothing happened. */
const OPEN = ['outcome_unknown', 'edit_in_progress', 'idempotency_key_reused', 'internal_error'];

/** E2, E12: a refusal that says that nothing was changed is true. */
function falseRefusals(key: string, reply: Reply | null, statusThen: string | null): readonly string[] {
  const problem = Problem.safeParse(reply?.body);
  if (!problem.success || OPEN.includes(problem.data.code)) return [];
  const isNothing = statusThen === null || statusThen === 'failed done' || statusThen === 'reverted done';
  return isNothing
    ? []
    : [`E2 ${key} was refused with ${problem.data.code}, and is ${statusThen} in the ledger.`];
}
