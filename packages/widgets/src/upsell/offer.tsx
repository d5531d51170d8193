import type { Offer, OfferItem } from '@amend/sdk/light';
import type { ComponentChildren } from 'preact';

import { Button } from '../card/button.tsx';
import type { ChangesTexts } from '../locales/texts.ts';

/** What an offer is told. */
export interface OfferViewProps {
  /** What is offered. */
  readonly offer: Offer;
  /** All words. */
  readonly texts: ChangesTexts;
  /** What the button says in place of its own words, which keep their room. */
  readonly saying?: string | null | undefined;
  /** What is spoken as it comes. */
  readonly status: string;
  /** Whether it cannot be taken yet, or is being taken. */
  readonly isBusy: boolean;
  /** Whether it is being taken, so that it cannot be put away any more. */
  readonly isTaking?: boolean | undefined;
  /** Takes it. */
  readonly onTake?: (() => void) | undefined;
  /** Puts it away. */
  readonly onDecline: () => void;
  /** What is paid for it. */
  readonly children: ComponentChildren;
}

/** What is offered, its price, what will be paid for it and when, and one button that adds it. */
export function OfferView(props: OfferViewProps) {
  const { offer, texts, saying, status, isBusy, isTaking, onTake, onDecline, children } = props;
  const { title, items, price, fullPrice, button } = offer;
  const names = nameItems(items);
  return (
    <div class="body">
      <div class="offer" part="offer">
        <div class="photos">
          {items.map(({ imageUrl }) => imageUrl && <img src={imageUrl} alt="" width={88} height={88} />)}
        </div>
        <div class="words">
          <h3 id="choice" class="sentence" part="sentence" tabIndex={-1}>
            {title}
          </h3>
          {names !== title && <p class="note">{names}</p>}
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
      {children}
      <p class="hidden" role="status">
        {status}
      </p>
      <div class="actions foot">
        <Button kind="primary" isBusy={isBusy} onClick={onTake}>
          <span class="over">
            <span class={saying ? 'spare' : undefined}>{button ?? texts.upsell.add}</span>
            {saying && <span key={saying}>{saying}</span>}
          </span>
        </Button>
        <Button kind="quiet" isBusy={isTaking} onClick={onDecline}>
          {texts.upsell.decline}
        </Button>
      </div>
    </div>
  );
}

/** The shop's words, and the room for what is paid, which is being asked for: what most offers cost, at its longest. */
export function Asking({ offer: { text, price }, texts }: Pick<OfferViewProps, 'offer' | 'texts'>) {
  const hour = texts.span(60, 'minute');
  return (
    <div class="body" key="asking">
      <p>
        <bdi>{text}</bdi>
      </p>
      <p class="strong asked" aria-hidden>
        <span>{texts.upsell.payNext(price.text, hour)}</span>
      </p>
      <p class="note asked" aria-hidden>
        <span>{texts.dueNote}</span>
      </p>
    </div>
  );
}

/** Names items as one thing. */
export function nameItems(items: readonly Pick<OfferItem, 'title' | 'variantTitle' | 'quantity'>[]): string {
  return items
    .map(
      ({ title, variantTitle, quantity }) =>
        (quantity > 1 ? `${quantity} × ` : '') + [title, variantTitle].filter(Boolean).join(', '),
    )
    .join(' + ');
}
