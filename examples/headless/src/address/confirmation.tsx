import type { AddressCorrectionState } from '@amend/sdk/light';
import type { useAddressCorrection } from '@amend/sdk/react';

interface ConfirmationProps {
  readonly correction: ReturnType<typeof useAddressCorrection>;
  readonly state: Extract<AddressCorrectionState, { step: 'confirming' | 'saving' }>;
}

/** Before and after, what it costs, what was probably meant; and the button that saves it. */
export function Confirmation({ correction, state }: ConfirmationProps) {
  const { save, back, takeSuggestion, keepTyped } = correction;
  const { effect, quote } = state;
  const isSaving = state.step === 'saving';
  const suggestion = state.step === 'confirming' ? state.suggestion : null;
  const problem = state.step === 'confirming' ? state.problem : null;
  return (
    <>
      {state.step === 'confirming' && state.isNewQuote && (
        <p className="refusal">The order changed meanwhile. This is what your change means now.</p>
      )}
      <div className="before-after">
        <address className="before">
          {effect.before.lines.map((line, place) => (
            <span key={place}>{line}</span>
          ))}
        </address>
        <address className="after">
          {effect.after.lines.map((line, place) => (
            <span key={place} data-new={!effect.before.lines.includes(line)}>
              {line}
            </span>
          ))}
        </address>
      </div>
      <p className="note">
        {/[1-9]/.test(quote.difference.amount)
          ? `It makes ${quote.difference.text} of a difference.`
          : 'The price stays the same.'}
      </p>
      {problem && (
        <p className="refusal" role="alert">
          {problem.detail} {problem.nextStep}
        </p>
      )}
      {suggestion ? (
        <div className="suggestion" role="status">
          <p>
            Did you mean <b>{suggestion.lines.join(', ')}</b>?
          </p>
          <p className="actions">
            <button type="button" className="primary" onClick={() => void takeSuggestion()}>
              Yes, use that
            </button>
            <button type="button" onClick={keepTyped}>
              No, keep mine
            </button>
          </p>
        </div>
      ) : (
        <p className="actions">
          <button type="button" className="primary" disabled={isSaving} onClick={() => void save()}>
            {isSaving ? 'Saving…' : 'Send it there'}
          </button>
          <button type="button" disabled={isSaving} onClick={back}>
            Back
          </button>
        </p>
      )}
    </>
  );
}
