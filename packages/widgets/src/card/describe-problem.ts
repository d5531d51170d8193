import type { OrderProblem } from '@amend/sdk/light';

import type { CardTexts, ProblemTexts } from '../locales/texts.ts';

/** What happened and what can be done: the API's sentences, or ours for what the client found by itself. */
export function describeProblem(problem: OrderProblem, texts: CardTexts): ProblemTexts {
  const own: Readonly<Record<string, ProblemTexts>> = texts.problems;
  return own[problem.code] ?? problem;
}
