import type { Quote, UpsellModel } from '@amend/sdk/light';

import { describeProblem } from '../card/describe-problem.ts';
import { sayMoney, sayWithin } from '../change/money.ts';
import type { MoneySentences } from '../change/money.ts';
import { Notice } from '../change/notice.tsx';
import type { CardTexts, ChangesTexts } from '../locales/texts.ts';

/** What the terms of an offer are told. */
export interface TermsProps {
  /** The shop's words. */
  readonly text: string;
  /** Where the shopper is, once there is a price or it could not be had. */
  readonly state: UpsellModel['state']['value'];
  /** All words. */
  readonly texts: ChangesTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
}

/** The shop's words, and what is paid; where something went wrong or has changed, that in place of them. */
export function Terms({ text, state, texts, cardTexts }: TermsProps) {
  const { step } = state;
  const problem = step === 'choosing' || step === 'confirming' ? state.problem : null;
  if (problem)
    return (
      <Notice key={problem.code} isAlert={step === 'choosing'} {...describeProblem(problem, cardTexts)} />
    );
  if (!('quote' in state)) return null;
  const isNew = step === 'confirming' && state.isNewQuote;
  const isSaving = step === 'saving';
  const said = sayOffer(state.quote, texts);
  return (
    <div class="over" key={isNew ? 'new' : 'known'}>
      {isNew ? (
        <NewPrice said={said} texts={texts} />
      ) : (
        <div class="body">
          <p>
            <bdi>{text}</bdi>
          </p>
          <p class="strong">{said.price}</p>
          {said.follow && <p class="note">{said.follow}</p>}
        </div>
      )}
      {isSaving && <NewPrice said={said} isSpare texts={texts} />}
    </div>
  );
}

/** What is paid now that something has changed; while that can still come, the room for it. */
function NewPrice({
  said: { price, follow },
  isSpare = false,
  texts,
}: Pick<TermsProps, 'texts'> & { said: MoneySentences; isSpare?: boolean }) {
  return (
    <div class={isSpare ? 'body spare' : 'body'} aria-hidden={isSpare}>
      <Notice detail={texts.newQuote} nextStep={price} />
      {follow && <p class="note">{follow}</p>}
    </div>
  );
}

/** Says what is paid for an offer, and what becomes of the money. */
export function sayOffer(quote: Quote, texts: ChangesTexts): MoneySentences {
  const { difference, settlement, needsApproval } = quote;
  const said = sayMoney(quote, texts);
  if (needsApproval) return { ...said, follow: texts.needsApproval };
  if (settlement.action !== 'collect') return said;
  const within = sayWithin(settlement.payWithinSeconds ?? 0, texts);
  return { price: texts.upsell.payNext(difference.text, within), follow: texts.dueNote };
}
