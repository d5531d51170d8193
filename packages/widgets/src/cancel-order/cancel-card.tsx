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
      <Card title={title} chip={isUnderWay ? undefined : cancel.chip}>
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
  if (news) {
    return (
      <Card title={title} {...chipOf(news, texts)}>
        <News news={news} texts={texts} isOwnTimeZone={isOwnTimeZone} />
      </Card>
    );
  }
  const window = order.order.value?.editWindows['cancel-order'];
  if (window?.status !== 'open') {
    return (
      <Card title={title} chip={window?.reason === 'order_cancelled' ? cancel.chip : texts.closed}>
        <p class="sentence" part="sentence" key="closed">
          {window?.detail}
        </p>
        <p class="note" key="next">
          {window?.nextStep}
        </p>
      </Card>
    );
  }
  const { closesAt } = window;
  return (
    <Card title={title}>
      <p key="open">
        {cancel.openUntil(closesAt, isOwnTimeZone && closesAt !== null && isToday(closesAt.at))}
      </p>
      <div class="actions foot">
        <Button id="begin" kind="quiet" isBusy={phase === 'opening'} onClick={props.onBegin}>
          {cancel.begin}
        </Button>
      </div>
      {phase !== 'resting' && (
        <div class="room">
          <p class="note" role={phase === 'failed' ? 'alert' : 'status'} key={phase}>
            {phase === 'failed'
              ? `${cancel.unavailable.detail} ${cancel.unavailable.nextStep}`
              : cardTexts.loading}
          </p>
        </div>
      )}
    </Card>
  );
}
