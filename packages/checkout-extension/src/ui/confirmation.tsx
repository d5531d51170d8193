import type { ChangeKind, ChangeState, Choosing, Saved } from '@amend/sdk/light';

import type { Context } from './context.ts';
import { sayMoney } from './money.ts';
import { PriceLines } from './price-lines.tsx';
import { describeProblem, Note, Notice, Sentence } from './words.tsx';

/** What the confirmation of a change is told. */
export interface ConfirmationProps extends Context {
  /** Where the shopper is. */
  readonly state: Exclude<ChangeState<ChangeKind>, Choosing | Saved<ChangeKind>>;
  /** Says what is confirmed. */
  readonly title: string;
  /** What the confirming button says. */
  readonly confirm: string;
  /** Accepts what is shown, and goes back. */
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** What a change does line by line, what it costs and what becomes of the money. */
export function Confirmation({ state, title, confirm, onSave, onBack, ...context }: ConfirmationProps) {
  const { say } = context;
  const isSaving = state.step === 'saving';
  const problem = state.step === 'confirming' ? state.problem : null;
  return (
    <>
      <Sentence>{title}</Sentence>
      {state.step === 'quoting' ? (
        <s-skeleton-paragraph content={say('changes.checking')} />
      ) : (
        <>
          {problem && <Notice {...describeProblem(problem, context)} />}
          {state.step === 'confirming' && state.isNewQuote && !problem && (
            <Notice detail={say('changes.newQuote')} nextStep={sayMoney(state.quote, say).price} />
          )}
          <PriceLines {...context} price={state.quote.price} />
          <Outcome {...context} quote={state.quote} />
        </>
      )}
      <s-stack direction="inline" gap="small">
        <s-button variant="primary" loading={state.step !== 'confirming'} onClick={onSave}>
          {problem ? say('card.tryAgain') : confirm}
        </s-button>
        <s-button variant="secondary" disabled={isSaving} onClick={onBack}>
          {say('changes.back')}
        </s-button>
      </s-stack>
    </>
  );
}

function Outcome({
  quote,
  say,
}: Context & { quote: Parameters<typeof sayMoney>[0] & { readonly needsApproval: boolean } }) {
  const { price, follow } = sayMoney(quote, say);
  return (
    <s-stack gap="small-300">
      <Sentence>{price}</Sentence>
      {follow && <Note>{follow}</Note>}
      {quote.needsApproval && <Note>{say('changes.needsApproval')}</Note>}
    </s-stack>
  );
}
