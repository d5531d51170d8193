import type { OrderProblem } from '@amend/sdk/light';

import type { CardTexts, ProblemTexts } from '../locales/texts.ts';

/** What happened and what can be done: the sentences of the API or the client, or ours where those of the client are foreign. */
export function describeProblem(problem: OrderProblem, texts: CardTexts): ProblemTexts {
  const own: Readonly<Record<string, ProblemTexts>> | undefined = texts.problems;
  const { code, detail, nextStep } = problem;
  // What has neither a sentence of ours nor an answer behind it is the client's word for an edit that failed.
  return { detail, nextStep, ...(own?.[code] ?? (problem.status === null ? own?.['not_made'] : null)) };
}
