import type { OrderProblem } from '@amend/sdk/light';

import type { CardTexts, ProblemTexts } from '../locales/texts.ts';

/** What happened and what can be done: the sentences of the API or the client, or ours where those of the client are foreign. */
export function describeProblem(problem: OrderProblem, texts: CardTexts): ProblemTexts {
  const own: Readonly<Record<string, ProblemTexts>> | undefined = texts.problems;
  const { detail, nextStep, code } = problem;
  return { detail, nextStep, ...own?.[code] };
}
