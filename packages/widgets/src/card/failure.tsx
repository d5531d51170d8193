import type { OrderProblem } from '@amend/sdk/light';

import type { CardTexts } from '../locales/texts.ts';
import { Button } from './button.tsx';
import { describeProblem } from './describe-problem.ts';

/** What a failure is told. */
export interface FailureProps {
  /** All words. */
  readonly texts: CardTexts;
  /** What went wrong, or `null` where the page is not set up right. */
  readonly problem: OrderProblem | null;
  /** Tries again. */
  readonly onRetry?: (() => void) | undefined;
}

/** Says why there is nothing to show, and what can be done. */
export function Failure({ texts, problem, onRetry }: FailureProps) {
  const { detail, nextStep } = problem ? describeProblem(problem, texts) : texts.unavailable;
  return (
    <div class="body" role="alert">
      <p class="sentence" part="sentence">
        {detail}
      </p>
      <p class="note">{nextStep}</p>
      {onRetry && (
        <div class="actions foot">
          <Button onClick={onRetry}>{texts.tryAgain}</Button>
        </div>
      )}
    </div>
  );
}
