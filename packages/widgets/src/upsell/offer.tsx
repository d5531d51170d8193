import type { Choosing, Offer, OrderProblem, UpsellModel } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { Room } from '../card/room.tsx';
import { Notice } from '../change/notice.tsx';
import type { LatePhase } from '../core/late-part.ts';
import type { CardTexts, ChangesTexts } from '../locales/texts.ts';
import { nameItems, sayOffer } from './say-offer.ts';

/** What an offer is told. */
export interface OfferProps {
  /** What is offered. */
  readonly offer: Offer;
  /** Where the shopper is: not yet, or not any more, at something taken. */
  readonly state: UpsellModel['state']['value'];
  /** All words. */
  readonly texts: ChangesTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** Where that is which tells what becomes of it. */
  readonly phase: LatePhase;
  /** Takes it, or tries again what has failed. */
  readonly onTake: () => void;
  /** Puts it away. */
  readonly onDecline: () => void;
}

/** What is offered, what will be paid for it and when, and one button that adds it. */
export function OfferView({ offer, state, texts, cardTexts, phase, onTake, onDecline }: OfferProps) {
  const { items, price, fullPrice } = offer;
  const names = nameItems(items);
  const { step } = state;
  const isSaving = step === 'saving';
  const problem = step === 'choosing' || step === 'confirming' ? state.problem : null;
  return (
    <div class="body" key={offer.id}>
      <div class="offer" part="offer">
        <div class="photos">
          {items.map(({ imageUrl }) => imageUrl && <img src={imageUrl} alt="" width={88} height={88} />)}
        </div>
        <div class="words">
          <h3 id="choice" class="sentence" part="sentence" tabIndex={-1}>
            {offer.title}
          </h3>
          {names !== offer.title && <p class="note">{names}</p>}
          <p>
            <b class="strong">{price.text}</b>
            {price.amount !== fullPrice.amount && (
              <>
                <span class="hidden"> {texts.upsell.insteadOf}</span> <s class="muted">{fullPrice.text}</s>
              </>
            )}
          </p>
        </div>
      </div>
      {phase === 'failed' ? (
        <Room phase={phase} texts={cardTexts} />
      ) : (
        <Terms offer={offer} state={state} problem={problem} texts={texts} cardTexts={cardTexts} />
      )}
      <div class="actions foot">
        <Button
          kind="primary"
          isBusy={phase === 'opening' || (step !== 'confirming' && !problem)}
          onClick={onTake}
        >
          {problem ? cardTexts.tryAgain : isSaving ? texts.saving : (offer.button ?? texts.upsell.add)}
        </Button>
        <Button kind="quiet" isBusy={isSaving} onClick={onDecline}>
          {texts.upsell.decline}
        </Button>
      </div>
    </div>
  );
}

/** The shop's words and what is paid; while that is not known, its room; where something went wrong, that. */
function Terms({
  offer: { text, price },
  state,
  problem,
  texts,
  cardTexts,
}: Pick<OfferProps, 'offer' | 'state' | 'texts' | 'cardTexts'> & { problem: OrderProblem | null }) {
  if (problem) return <Notice key={problem.code} {...describeProblem(problem, cardTexts)} />;
  const quote =
    'quote' in state
      ? state.quote
      : {
          difference: price,
          settlement: { action: 'collect' as const, amount: price, payWithinSeconds: 3600 },
          needsApproval: false,
        };
  const said = sayOffer(quote, texts);
  const isNew = state.step === 'confirming' && state.isNewQuote;
  const isKnown = 'quote' in state;
  return (
    <div key={isNew ? 'new' : String(isKnown)} class="body">
      {isNew ? <Notice detail={texts.newQuote} nextStep={said.price} /> : text && <p>{text}</p>}
      <div class={isKnown ? 'terms' : 'terms asked'} aria-hidden={!isKnown}>
        {!isNew && (
          <p class="strong">
            <span>{said.price}</span>
          </p>
        )}
        {said.follow && (
          <p class="note">
            <span>{said.follow}</span>
          </p>
        )}
      </div>
      <p class="hidden" role="status">
        {isKnown ? (state.step === 'saving' ? texts.saving : said.price) : texts.checking}
      </p>
    </div>
  );
}

/** Why an offer cannot be had, in place of it: what the order offers now is another. */
export function Refusal({
  state: { problem },
  texts,
  cardTexts,
  onGoOn,
}: Pick<OfferProps, 'texts' | 'cardTexts'> & { state: Choosing; onGoOn: () => void }) {
  return (
    <div class="body" key="refused">
      {problem && <Notice {...describeProblem(problem, cardTexts)} />}
      <div class="actions foot">
        <Button onClick={onGoOn}>{texts.back}</Button>
      </div>
    </div>
  );
}
