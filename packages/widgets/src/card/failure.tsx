import type { OrderProblem } from '@amend/sdk/light';

import type { CardTexts } from '../locales/texts.ts';
import { Button } from './button.tsx';
import { describeProblem } from './describe-problem.ts';

/** What a failure is told. */
export interface FailureProps {
  /** All words. */
  readonly texts: CardTexts;
  /** What went wrong; nothing where the page is not set up right. */
  readonly problem: OrderProblem | null | undefined;
  /** Tries again. */
  readonly onRetry?: (() => void) | undefined;
  /** Whether that is under way. */
  readonly isRetrying?: boolean | undefined;
}

/** Says why there is nothing to show, and what can be done. */
export function Failure({ texts, problem, onRetry, isRetrying }: FailureProps) {
  const { detail, nextStep } = problem ? describeProblem(problem, texts) : texts.unavailable;
  // The page's token stays what it is; the problem's own next step says what gives it another.
  const canRetry = onRetry && !problem?.code.startsWith('token_');
  return (
    <div class="body" role="alert">
      <p class="sentence" part="sentence">
        {detail}
      </p>
      <p class="note">
        {nextStep} <slot name="help" />
      </p>
      {canRetry && (
        <div class="actions">
          <Button isBusy={isRetrying} onClick={onRetry}>
            {isRetrying ? texts.loading : texts.tryAgain}
          </Button>
        </div>
      )}
    </div>
  );
}
