import type { ChangeKind, ChangeState, Choosing, Quote, Saved } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import type { ButtonProps } from '../card/button.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import type { CardTexts, ChangesTexts } from '../locales/texts.ts';
import { sayMoney } from './money.ts';
import type { MoneySentences } from './money.ts';
import { Notice } from './notice.tsx';
import { PriceLines } from './price-lines.tsx';

/** What the confirmation of any change is told. */
export interface ConfirmationProps {
  /** Where the shopper is. */
  readonly state: Exclude<ChangeState<ChangeKind>, Choosing | Saved<ChangeKind>>;
  /** Says what is confirmed. */
  readonly title: string;
  /** What the confirming button says. */
  readonly confirm: string;
  /** How the confirming button looks. Default: `primary`; `plain` for what nobody should be led to. */
  readonly kind?: ButtonProps['kind'];
  /** What is said of the money. Default: what the quote says. */
  readonly money?: MoneySentences | undefined;
  /** A quote as large as the one that comes can be, which keeps the room for it. */
  readonly likely: Pick<Quote, 'difference' | 'settlement' | 'price'>;
  /** All words. */
  readonly texts: ChangesTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** Accepts what is shown. */
  readonly onSave: () => void;
  /** Goes back. */
  readonly onBack: () => void;
}

/** What a change does line by line, what it costs and what becomes of the money; before the quote is there, the room for it. */
export function Confirmation({
  state,
  title,
  confirm,
  kind = 'primary',
  money,
  likely,
  texts,
  cardTexts,
  onSave,
  onBack,
}: ConfirmationProps) {
  const isQuoting = state.step === 'quoting';
  const isBusy = state.step !== 'confirming';
  const quote = isQuoting ? likely : state.quote;
  const problem = state.step === 'confirming' ? state.problem : null;
  const isNew = state.step === 'confirming' && state.isNewQuote;
  const { price, follow } = money ?? sayMoney(quote, texts);
  const saying = problem ? cardTexts.tryAgain : confirm;
  return (
    <div class="body" key="confirmation">
      <h3 id="confirm" class="sentence" part="sentence" tabIndex={-1}>
        {title}
      </h3>
      <div
        key={state.step + isNew + problem?.code}
        class={isQuoting ? 'body unseen' : 'body'}
        aria-hidden={isQuoting}
      >
        {problem ? (
          <Notice {...describeProblem(problem, cardTexts)} />
        ) : isNew ? (
          <Notice detail={texts.newQuote} nextStep={price} />
        ) : null}
        {!problem && <PriceLines price={quote.price} texts={texts} />}
        <p class="strong">{price}</p>
        {follow && <p class="note">{follow}</p>}
        {'needsApproval' in quote && quote.needsApproval && <p class="note">{texts.needsApproval}</p>}
        {isQuoting && <p class="note">{texts.needsApproval}</p>}
      </div>
      <p class="hidden" role="status">
        {isQuoting ? texts.checking : state.step === 'saving' ? texts.saving : price}
      </p>
      <div class="actions foot">
        <Button kind={kind} isBusy={isBusy} onClick={onSave}>
          {isQuoting ? texts.checking : state.step === 'saving' ? texts.saving : saying}
        </Button>
        <Button
          key={state.step + problem?.code}
          kind="quiet"
          isBusy={state.step === 'saving'}
          onClick={onBack}
        >
          {texts.back}
        </Button>
      </div>
    </div>
  );
}
