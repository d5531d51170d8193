import type { OrderProblem } from '@amend/sdk/light';

import type { Context } from './context.ts';
import { describeProblem, Note, Notice, Sentence } from './words.tsx';

type Words = Pick<Context, 'page' | 'say'>;

/** The shape of what is to come; where the shop does not have the order yet, it says so. */
export function Waiting({ say, isLate }: Words & { isLate: boolean }) {
  return (
    <s-stack gap="base" accessibilityRole="status" accessibilityLabel={say('card.loading')}>
      {isLate ? <Note>{say('page.waiting')}</Note> : null}
      <s-skeleton-paragraph />
      <s-skeleton-paragraph />
    </s-stack>
  );
}

/** What a failure is told. */
export interface FailureProps extends Words {
  /** What went wrong; `null` where that is no problem of the shopper's. */
  readonly problem: OrderProblem | null;
  /** Tries again. */
  readonly onRetry: () => void;
}

/** Says why there is nothing to show, and what can be done. */
export function Failure({ problem, onRetry, ...words }: FailureProps) {
  const { say } = words;
  return (
    <s-stack gap="base">
      {problem === null ? (
        <s-stack gap="small-300">
          <Sentence>{say('card.unavailable.detail')}</Sentence>
          <Note>{say('card.unavailable.nextStep')}</Note>
        </s-stack>
      ) : problem.code === 'order_not_found' ? (
        <s-stack gap="small-300">
          <Sentence>{say('page.notYet.detail')}</Sentence>
          <Note>{say('page.notYet.nextStep')}</Note>
        </s-stack>
      ) : (
        <Notice {...describeProblem(problem, words)} />
      )}
      <s-stack direction="inline">
        <s-button variant="secondary" onClick={onRetry}>
          {say('card.tryAgain')}
        </s-button>
      </s-stack>
    </s-stack>
  );
}
