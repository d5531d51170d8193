import { OrderProblem } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';
import { make } from './element.ts';

/** What happened, and what can be done instead. */
export function showProblem(
  { detail, nextStep }: Pick<OrderProblem, 'detail' | 'nextStep'>,
  role: 'alert' | 'status',
): HTMLElement {
  return make(
    'div',
    { class: 'problem', role },
    make('p', {}, make('b', {}, detail)),
    make('p', {}, nextStep),
  );
}

/** The problem behind a failed call, with what the client itself found said in the page's language. Throws everything else on. */
export function asProblem(
  error: unknown,
  { problems }: ChangeWords,
): Pick<OrderProblem, 'detail' | 'nextStep' | 'quote'> {
  if (!(error instanceof OrderProblem)) throw error;
  const { detail, nextStep, quote } = error;
  return { quote, ...(problems[error.code] ?? { detail, nextStep }) };
}
