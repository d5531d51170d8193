import type { Choosing, Offer, UpsellModel } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { Room } from '../card/room.tsx';
import type { MoneySentences } from '../change/money.ts';
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
  const quote = 'quote' in state ? state.quote : likelyQuote(offer);
  const said = sayOffer(quote, texts);
  const isAsked = !('quote' in state);
  const isNew = step === 'confirming' && state.isNewQuote;
  const saying = problem ? cardTexts.tryAgain : isSaving && texts.saving;
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
      ) : problem ? (
        <Notice key={problem.code} isAlert={step === 'choosing'} {...describeProblem(problem, cardTexts)} />
      ) : (
        <div class="over" key={`${isAsked} ${isNew}`}>
          {isNew ? (
            <NewPrice said={said} texts={texts} />
          ) : (
            <div class={isAsked ? 'body asked' : 'body'} aria-hidden={isAsked}>
              <p>
                <span>{offer.text}</span>
              </p>
              <p class="strong">
                <span>{said.price}</span>
              </p>
              {said.follow && (
                <p class="note">
                  <span>{said.follow}</span>
                </p>
              )}
            </div>
          )}
          {isSaving && <NewPrice said={said} isSpare texts={texts} />}
        </div>
      )}
      <p class="hidden" role="status">
        {isAsked ? texts.checking : isSaving ? texts.saving : !problem && said.price}
      </p>
      <div class="actions foot">
        <Button
          kind="primary"
          isBusy={phase === 'opening' || (step !== 'confirming' && !problem)}
          onClick={onTake}
        >
          <span class="over">
            <span class={saying ? 'spare' : undefined}>{offer.button ?? texts.upsell.add}</span>
            {saying && <span key={saying}>{saying}</span>}
          </span>
        </Button>
        <Button kind="quiet" isBusy={isSaving} onClick={onDecline}>
          {texts.upsell.decline}
        </Button>
      </div>
    </div>
  );
}

/** What is paid now that something has changed; while that can still come, the room for it. */
function NewPrice({
  said: { price, follow },
  isSpare = false,
  texts,
}: {
  said: MoneySentences;
  isSpare?: boolean;
  texts: ChangesTexts;
}) {
  return (
    <div class={isSpare ? 'body spare' : 'body'} aria-hidden={isSpare}>
      <Notice detail={texts.newQuote} nextStep={price} />
      {follow && <p class="note">{follow}</p>}
    </div>
  );
}

/** What an offer will most likely cost, at its longest; it is never shown, only given room. */
function likelyQuote({ price }: Offer): Parameters<typeof sayOffer>[0] {
  const settlement = { action: 'collect' as const, amount: price, payWithinSeconds: 3600 };
  return { difference: price, settlement, needsApproval: false };
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
