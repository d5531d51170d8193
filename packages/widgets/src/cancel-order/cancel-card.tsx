import type { Edit, EditListModel, EffectOf } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import { Failure } from '../card/failure.tsx';
import { isToday } from '../card/is-today.ts';
import { Loading } from '../card/loading.tsx';
import { Room } from '../card/room.tsx';
import { chipOf, News } from '../change/news.tsx';
import type { LatePhase } from '../core/late-part.ts';
import type { ChangesTexts, ProblemTexts } from '../locales/texts.ts';
import type { WidgetContext } from '../widget.ts';
import { sayRefund } from './say-refund.ts';

/** What the cancel card is told. */
export interface CancelCardProps extends Pick<
  WidgetContext<ChangesTexts>,
  'order' | 'texts' | 'cardTexts' | 'isOwnTimeZone'
> {
  /** What waits, and what became of it. */
  readonly edits: EditListModel;
  /** Where the rest is. */
  readonly phase: LatePhase;
  /** Asks for the rest. */
  readonly onBegin: () => void;
  /** Does without it. */
  readonly onLeave: () => void;
}

/** Until when the order can be cancelled and the way to it, why it cannot be, or what became of it. */
export function CancelCard({
  order,
  edits,
  phase,
  texts,
  cardTexts,
  isOwnTimeZone,
  onBegin,
  onLeave,
}: CancelCardProps) {
  const { cancel } = texts;
  const known = edits.edits.value;
  const problem = edits.problem.value;
  const news = edits.newsOf('cancel-order');
  const window = order.order.value?.editWindows['cancel-order'];
  const closesAt = window?.status === 'open' ? window.closesAt : null;
  const end = findEnd(known ?? [], texts) ?? (!news && window?.status === 'closed' && window);
  const isCancelled = end && end.reason === 'order_cancelled';
  const isOpening = phase === 'opening';
  return (
    <Card
      title={cancel.title}
      {...(news && !end
        ? chipOf(news, texts)
        : known && end && end.reason && { chip: isCancelled ? cancel.chip : texts.closed })}
      isBusy={(!known && !problem) || isOpening}
      onKeyDown={({ key }) => key === 'Escape' && onLeave()}
    >
      {!known ? (
        problem ? (
          <Failure texts={cardTexts} problem={problem} onRetry={() => void edits.load()} />
        ) : (
          <Loading texts={cardTexts} />
        )
      ) : end ? (
        <div class="body" key={end.detail}>
          <h3 id="done" class="sentence" part="sentence" tabIndex={-1}>
            {end.detail}
          </h3>
          <p class="note">{end.nextStep}</p>
        </div>
      ) : news ? (
        <News news={news} texts={texts} isOwnTimeZone={isOwnTimeZone} />
      ) : (
        <div class="body" key="open">
          <p>{cancel.openUntil(closesAt, isToday(closesAt, isOwnTimeZone))}</p>
          <div class="actions foot">
            <Button id="begin" kind="quiet" isBusy={isOpening} onClick={onBegin}>
              {cancel.begin}
            </Button>
          </div>
          <Room phase={phase} texts={cardTexts} />
        </div>
      )}
    </Card>
  );
}

/** What is said of an order that was cancelled here, or is about to be; an edit that waits, was declined or came to nothing did not. */
function findEnd(
  edits: readonly Edit[],
  texts: ChangesTexts,
): (ProblemTexts & { reason: string }) | undefined {
  const [end] = edits.flatMap(({ status, effects }) =>
    ['accepted', 'committed', 'settled'].includes(status)
      ? effects
          .filter((effect): effect is EffectOf<'cancel-order'> => effect.kind === 'cancel-order')
          .map((effect) =>
            status === 'accepted'
              ? { reason: '', detail: texts.accepted, nextStep: '' }
              : { reason: 'order_cancelled', detail: texts.cancel.done, nextStep: sayRefund(effect, texts) },
          )
      : [],
  );
  return end;
}
