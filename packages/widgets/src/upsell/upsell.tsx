import { Card } from '../card/card.tsx';
import { Failure } from '../card/failure.tsx';
import { Loading } from '../card/loading.tsx';
import { Room } from '../card/room.tsx';
import { chipOf } from '../change/news.tsx';
import type { LatePart } from '../core/late-part.ts';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetContext } from '../widget.ts';
import { OfferView, Refusal } from './offer.tsx';
import { findNews, findSubject } from './subject.ts';
import type { UpsellSources } from './subject.ts';
import type { Taken } from './taken.tsx';

/** What the upsell card is told. */
export interface UpsellProps extends WidgetContext<ChangesTexts>, UpsellSources {
  /** What shows what was taken. */
  readonly body: LatePart<{ readonly Taken: typeof Taken; dispose(): void }>;
  /** Told before whatever the shopper does. */
  readonly onAct: () => void;
}

/** One offer and what it costs; then what was taken, what is to be paid, and the way back. */
export function Upsell(props: UpsellProps) {
  const { model, edits, readEdit, order, texts, cardTexts, isOwnTimeZone, body, onAct } = props;
  const late = body.part.value;
  const subject = findSubject(props);
  const state = model.state.value;
  const news = findNews(props);
  const isTaken = subject === 'taken';
  const { problem } = edits;
  const act = (action: () => unknown) => () => {
    onAct();
    void action();
  };
  const chip = isTaken && (news ? chipOf(news, texts) : ({ chip: texts.saved, tone: 'positive' } as const));
  return (
    <Card
      title={texts.upsell.title}
      {...chip}
      isBusy={(subject === 'waiting' && !problem.value) || isBusy(isTaken ? model.undoing.value : state)}
      onKeyDown={({ key }) => key === 'Escape' && model.keep()}
    >
      {subject === 'waiting' ? (
        problem.value ? (
          <Failure texts={cardTexts} problem={problem.value} onRetry={() => void edits.load()} />
        ) : (
          <Loading texts={cardTexts} isSlow={false} />
        )
      ) : isTaken && !late ? (
        <Room phase={body.phase.value} texts={cardTexts} />
      ) : isTaken && late ? (
        <late.Taken
          model={model}
          told={news}
          isUndoable={order.order.value?.editWindows['set-quantity'].status === 'open'}
          texts={texts}
          cardTexts={cardTexts}
          isOwnTimeZone={isOwnTimeZone}
          onUndo={act(model.undo)}
          onGoOn={act(() => {
            if (news) readEdit.value = news.edit.id;
            model.keep();
            model.next();
          })}
        />
      ) : subject === 'refusal' && state.step === 'choosing' ? (
        <Refusal state={state} texts={texts} cardTexts={cardTexts} onGoOn={act(model.next)} />
      ) : model.offer.value && subject === 'offer' ? (
        <OfferView
          key={model.offer.value.id}
          offer={model.offer.value}
          state={state}
          texts={texts}
          cardTexts={cardTexts}
          phase={body.phase.value}
          onTake={act(() => body.open(() => void model.take()))}
          onDecline={act(model.decline)}
        />
      ) : (
        <p id="done" class="note" tabIndex={-1}>
          {texts.upsell.nothing}
        </p>
      )}
    </Card>
  );
}

function isBusy({ step }: { step: string }): boolean {
  return step === 'quoting' || step === 'saving';
}
