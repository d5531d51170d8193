import { findOffer } from '@amend/sdk/light';
import type { EditListModel, Offer } from '@amend/sdk/light';

import { Card } from '../card/card.tsx';
import { Failure } from '../card/failure.tsx';
import { Loading } from '../card/loading.tsx';
import { Room } from '../card/room.tsx';
import type { LatePhase } from '../core/late-part.ts';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetContext } from '../widget.ts';
import { Asking, OfferView } from './offer.tsx';

/** What the face of the card is told. */
export interface FaceProps extends Pick<WidgetContext<ChangesTexts>, 'order' | 'texts' | 'cardTexts'> {
  /** What waits, and what became of it. */
  readonly edits: EditListModel;
  /** Where the code is that prices and adds what is offered. */
  readonly phase: LatePhase;
  /** Asks for the price. */
  readonly onAsk: () => void;
  /** Puts the offer away. */
  readonly onDecline: () => void;
}

/** What the card has to show, as far as order and edits tell: what became of something added, an offer, or nothing; `undefined` before they are there. */
export function findMatter({
  order,
  edits,
}: Pick<FaceProps, 'order' | 'edits'>): 'taken' | Offer | null | undefined {
  const present = order.order.value;
  const known = edits.edits.value;
  if (!present || !known) return undefined;
  const isTaken = known.some(({ effects }) =>
    effects.some(({ kind }) => kind === 'add-item' || kind === 'set-quantity'),
  );
  return isTaken ? 'taken' : findOffer(present);
}

/** The offer with the room for its exact price, or that there is none. */
export function viewFace(props: FaceProps) {
  const { edits, texts, cardTexts, phase, onAsk, onDecline } = props;
  const matter = findMatter(props);
  const problem = matter === undefined && edits.problem.value;
  const isAsking = phase === 'opening';
  const isKnown = matter === null || typeof matter === 'object';
  const hasFailed = phase === 'failed' && <Room phase={phase} texts={cardTexts} />;
  return (
    <Card title={texts.upsell.title} isBusy={isAsking || (!problem && !hasFailed && !isKnown)}>
      {problem ? (
        <Failure texts={cardTexts} problem={problem} onRetry={() => void edits.load()} />
      ) : matter === null ? (
        <Nothing texts={texts} />
      ) : matter === undefined || matter === 'taken' ? (
        hasFailed || <Loading texts={cardTexts} />
      ) : (
        <OfferView
          key={matter.id}
          offer={matter}
          texts={texts}
          status={isAsking ? texts.checking : ''}
          isBusy={isAsking}
          saying={hasFailed ? cardTexts.tryAgain : null}
          onTake={onAsk}
          onDecline={onDecline}
        >
          {hasFailed || <Asking offer={matter} texts={texts} />}
        </OfferView>
      )}
    </Card>
  );
}

/** Says that there is no offer, or none any more. */
export function Nothing({ texts }: { texts: ChangesTexts }) {
  return (
    <p id="done" class="note" tabIndex={-1}>
      {texts.upsell.nothing}
    </p>
  );
}
