import type { AddressCorrectionModel, AddressCorrectionState } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import type { AddressTexts, CardTexts } from '../locales/texts.ts';
import { DifferingLines } from './difference.tsx';
import { Notice } from './notice.tsx';
import { describePrice } from './price.ts';

/** What the confirmation is told. */
export interface ConfirmationProps {
  /** What it steers. */
  readonly model: AddressCorrectionModel;
  /** Where the shopper is. */
  readonly state: Extract<AddressCorrectionState, { step: 'confirming' | 'saving' }>;
  /** Its words. */
  readonly texts: AddressTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
}

/** The address before and after, with the difference marked, and what the change costs. */
export function Confirmation({ model, state, texts, cardTexts }: ConfirmationProps) {
  const { quote, effect } = state;
  const isSaving = state.step === 'saving';
  const problem = state.step === 'confirming' ? state.problem : null;
  return (
    <div class="body">
      <h3 id="confirm" class="sentence" part="sentence" tabIndex={-1}>
        {texts.confirmTitle}
      </h3>
      {problem && <Notice {...describeProblem(problem, cardTexts)} />}
      {state.step === 'confirming' && state.isNewQuote && (
        <Notice detail={texts.newQuote} nextStep={describePrice(quote.difference, texts)} />
      )}
      <div class="compare">
        <div class="after">
          <h4 class="label">{texts.after}</h4>
          <DifferingLines lines={effect.after.lines} others={effect.before.lines} mark="ins" />
        </div>
        <div>
          <h4 class="label">{texts.before}</h4>
          <DifferingLines lines={effect.before.lines} others={effect.after.lines} mark="del" />
        </div>
      </div>
      <p class="difference">{describePrice(quote.difference, texts)}</p>
      <div class="actions foot">
        <Button kind="primary" isBusy={isSaving} onClick={() => void model.save()}>
          {isSaving ? texts.saving : problem ? cardTexts.tryAgain : texts.save}
        </Button>
        <Button kind="quiet" isBusy={isSaving} onClick={model.back}>
          {texts.back}
        </Button>
      </div>
    </div>
  );
}
