import type { AddressCorrectionState } from '@amend/sdk/light';

import type { Context } from './context.ts';
import { isSomething, withoutSign } from './money.ts';
import { describeProblem, Foreign, Notice, Sentence } from './words.tsx';

/** What the confirmation is told. */
export interface AddressConfirmationProps extends Context {
  /** Where the shopper is. */
  readonly state: Extract<AddressCorrectionState, { step: 'confirming' | 'saving' }>;
}

const nothing = { problem: null, suggestion: null, isNewQuote: false };

/** The address before and after, with the lines marked that differ, and what the change costs; first of all, what was probably meant. */
export function AddressConfirmation({ state, ...context }: AddressConfirmationProps) {
  const { desk, say } = context;
  const { quote, effect } = state;
  const isSaving = state.step === 'saving';
  const { problem, suggestion, isNewQuote } = state.step === 'confirming' ? state : nothing;
  const [before, after] = suggestion ? [effect.after, suggestion] : [effect.before, effect.after];
  const { address } = desk;
  const price = sayPrice(quote.difference, context);
  return (
    <>
      <Sentence>{say(suggestion ? 'form.meant.confirmTitle' : 'form.confirmTitle')}</Sentence>
      {problem && <Notice {...describeProblem(problem, context)} />}
      {isNewQuote && !problem && <Notice detail={say('form.newQuote')} nextStep={price} />}
      <s-grid gridTemplateColumns="1fr 1fr" gap="base" alignItems="start">
        <Side
          label={say(suggestion ? 'form.meant.after' : 'form.after')}
          lines={after.lines}
          others={before.lines}
          mark="strong"
        />
        <Side
          label={say(suggestion ? 'form.meant.before' : 'form.before')}
          lines={before.lines}
          others={after.lines}
          mark="redundant"
        />
      </s-grid>
      {!suggestion && <s-paragraph>{price}</s-paragraph>}
      <s-stack direction="inline" gap="small">
        <s-button
          variant="primary"
          loading={isSaving}
          onClick={() => void (suggestion ? address.takeSuggestion() : address.save())}
        >
          {problem ? say('card.tryAgain') : say(suggestion ? 'form.meant.save' : 'form.save')}
        </s-button>
        <s-button
          variant="secondary"
          disabled={isSaving}
          onClick={suggestion ? address.keepTyped : address.back}
        >
          {say(suggestion ? 'form.meant.back' : 'form.back')}
        </s-button>
      </s-stack>
    </>
  );
}

/** What one of two addresses is told. */
interface SideProps {
  readonly label: string;
  readonly lines: readonly string[];
  /** What it is compared with. */
  readonly others: readonly string[];
  /** How a line is said that the other one does not have. */
  readonly mark: 'strong' | 'redundant';
}

function Side({ label, lines, others, mark }: SideProps) {
  return (
    <s-stack gap="small-400">
      <s-text color="subdued">{label}</s-text>
      <s-stack gap="none">
        {lines.map((line, place) => (
          <Foreign key={place} type={others.includes(line) ? 'address' : mark}>
            {line}
          </Foreign>
        ))}
      </s-stack>
    </s-stack>
  );
}

function sayPrice(difference: Parameters<typeof isSomething>[0], { say }: Context): string {
  const direction = !isSomething(difference) ? 'none' : difference.amount.startsWith('-') ? 'refund' : 'pay';
  return say('form.difference', direction, withoutSign(difference));
}
