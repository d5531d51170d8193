import type { AddressCorrectionModel, AddressCorrectionState } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { Notice } from '../change/notice.tsx';
import type { FormTexts, CardTexts } from '../locales/texts.ts';
import { DifferingLines } from './difference.tsx';
import { describePrice } from './price.ts';

/** What the confirmation is told. */
export interface ConfirmationProps {
  /** What it steers. */
  readonly model: AddressCorrectionModel;
  /** Where the shopper is. */
  readonly state: Extract<AddressCorrectionState, { step: 'confirming' | 'saving' }>;
  /** Its words. */
  readonly texts: FormTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
}

const nothing = { problem: null, suggestion: null };

/** The address before and after, with the difference marked, and what the change costs; first of all, what was probably meant. */
export function Confirmation({ model, state, texts, cardTexts }: ConfirmationProps) {
  const { quote, effect } = state;
  const isSaving = state.step === 'saving';
  const { problem, suggestion } = state.step === 'confirming' ? state : nothing;
  const [before, after] = suggestion ? [effect.after, suggestion] : [effect.before, effect.after];
  const words = suggestion ? texts.meant : texts;
  return (
    <div class="body">
      <h3 id="confirm" class="sentence" part="sentence" tabIndex={-1}>
        {words.confirmTitle}
      </h3>
      {problem && <Notice {...describeProblem(problem, cardTexts)} />}
      {state.step === 'confirming' && state.isNewQuote && (
        <Notice detail={texts.newQuote} nextStep={describePrice(quote.difference, texts)} />
      )}
      <div class="compare">
        <div class="after">
          <h4 class="label">{words.after}</h4>
          <DifferingLines lines={after.lines} others={before.lines} mark="ins" />
        </div>
        <div>
          <h4 class="label">{words.before}</h4>
          <DifferingLines lines={before.lines} others={after.lines} mark="del" />
        </div>
      </div>
      {!suggestion && <p class="difference">{describePrice(quote.difference, texts)}</p>}
      <div class="actions foot">
        <Button kind="primary" isBusy={isSaving} onClick={suggestion ? model.takeSuggestion : model.save}>
          {isSaving ? texts.saving : problem ? cardTexts.tryAgain : words.save}
        </Button>
        <Button kind="quiet" isBusy={isSaving} onClick={suggestion ? model.keepTyped : model.back}>
          {words.back}
        </Button>
      </div>
    </div>
  );
}
