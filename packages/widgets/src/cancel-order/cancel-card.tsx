import type { EditListModel } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import { Failure } from '../card/failure.tsx';
import { isToday } from '../card/is-today.ts';
import { Loading } from '../card/loading.tsx';
import { chipOf, News } from '../change/news.tsx';
import type { LatePhase } from '../core/late-part.ts';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetContext } from '../widget.ts';
import { findCancellation } from './find-cancellation.ts';
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
}

/** Until when the order can be cancelled and the way to it, why it cannot be, or what became of it. */
export function CancelCard(props: CancelCardProps) {
  const { order, edits, phase, texts, cardTexts, isOwnTimeZone } = props;
  const { cancel } = texts;
  const { title } = cancel;
  if (!edits.edits.value) {
    const problem = edits.problem.value;
    return (
      <Card title={title} isBusy={!problem}>
        {problem ? (
          <Failure texts={cardTexts} problem={problem} onRetry={() => void edits.load()} />
        ) : (
          <Loading texts={cardTexts} isSlow={false} />
        )}
      </Card>
    );
  }
  const made = findCancellation(edits.edits.value);
  if (made) {
    const isUnderWay = made.edit.status === 'accepted';
    return (
      <Card title={title} chip={cancel.chip}>
        <h3 id="done" class="sentence" part="sentence" tabIndex={-1}>
          {isUnderWay ? texts.accepted : cancel.done}
        </h3>
        {!isUnderWay && (
          <p class="note" key="refund">
            {sayRefund(made.effect, texts)}
          </p>
        )}
      </Card>
    );
  }
  const news = edits.newsOf('cancel-order');
  const window = order.order.value?.editWindows['cancel-order'];
  if (news?.kind !== 'approval-waiting' && window?.status === 'closed') {
    return (
      <Card title={title} chip={window.reason === 'order_cancelled' ? cancel.chip : texts.closed}>
        <p class="sentence" part="sentence" key="closed">
          {window.detail}
        </p>
        <p class="note">{window.nextStep}</p>
      </Card>
    );
  }
  const closesAt = window?.status === 'open' ? window.closesAt : null;
  return (
    <Card title={title} {...(news && chipOf(news, texts))}>
      {news ? (
        <News news={news} texts={texts} isOwnTimeZone={isOwnTimeZone} />
      ) : (
        <p key="open">
          {cancel.openUntil(closesAt, isOwnTimeZone && closesAt !== null && isToday(closesAt.at))}
        </p>
      )}
      {news?.kind !== 'approval-waiting' && <Begin {...props} />}
      {phase !== 'resting' && <Room phase={phase} texts={texts} cardTexts={cardTexts} />}
    </Card>
  );
}

function Begin({ phase, texts, onBegin }: CancelCardProps) {
  return (
    <div class="actions foot">
      <Button id="begin" kind="quiet" isBusy={phase === 'opening'} onClick={onBegin}>
        {texts.cancel.begin}
      </Button>
    </div>
  );
}

function Room({ phase, texts, cardTexts }: Pick<CancelCardProps, 'phase' | 'texts' | 'cardTexts'>) {
  const { detail, nextStep } = texts.cancel.unavailable;
  return (
    <div class="room">
      {phase === 'failed' ? (
        <p class="note" role="alert">
          {detail} {nextStep}
        </p>
      ) : (
        <p class="note" role="status">
          {cardTexts.loading}
        </p>
      )}
    </div>
  );
}
