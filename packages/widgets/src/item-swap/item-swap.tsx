import type { EditListModel, EffectOf, ItemSwapModel, SwapLine } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { Failure } from '../card/failure.tsx';
import { isToday } from '../card/is-today.ts';
import { Loading } from '../card/loading.tsx';
import { Confirmation } from '../change/confirmation.tsx';
import { Done } from '../change/done.tsx';
import { chipOf, News } from '../change/news.tsx';
import { Notice } from '../change/notice.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetContext } from '../widget.ts';
import { likelyQuote } from './likely-quote.ts';
import { Line } from './line.tsx';

/** What the swap card is told. */
export interface ItemSwapProps extends WidgetContext<ChangesTexts> {
  /** What it steers. */
  readonly model: ItemSwapModel;
  /** What waits, and what became of it. */
  readonly edits: EditListModel;
  /** Whether the shopper wants to see all lines. */
  readonly isAllShown: { value: boolean };
  /** Whether the shopper went on from what they should know of. */
  readonly isNewsRead: { value: boolean };
}

/** More lines than this are shown on request, so that the card is never higher than its place. */
const SHOWN_LINES = 3;

/** The items of the order, one of them open at a time; then what swapping it costs, and what became of it. */
export function ItemSwap(props: ItemSwapProps) {
  const { model, edits, texts, cardTexts, isOwnTimeZone, isNewsRead } = props;
  const state = model.state.value;
  const window = model.window.value;
  const lines = model.lines.value;
  const isOpen = window?.status === 'open';
  const problem = edits.edits.value ? isOpen && !lines && model.problem.value : edits.problem.value;
  const isWaiting = !edits.edits.value || (isOpen && !lines);
  const news = edits.newsOf('swap-item');
  const isSaved = state.step === 'saved';
  const isPlain = state.step === 'choosing' || isSaved;
  if (isWaiting) {
    return (
      <Card title={texts.swap.title} isBusy={!problem}>
        {problem ? (
          <Failure
            texts={cardTexts}
            problem={problem}
            onRetry={() => void Promise.all([edits.load(), model.load()])}
          />
        ) : (
          <Loading texts={cardTexts} isSlow={false} />
        )}
      </Card>
    );
  }
  const told = isPlain && news && (!isSaved || news.edit.id === state.edit.id) ? news : null;
  const chip = told
    ? chipOf(told, texts)
    : isSaved
      ? ({ chip: texts.saved, tone: 'positive' } as const)
      : !isOpen && { chip: texts.closed };
  return (
    <Card
      title={texts.swap.title}
      {...chip}
      isBusy={!isPlain && state.step !== 'confirming'}
      onKeyDown={({ key }) => key === 'Escape' && model.leave()}
    >
      {told && <News news={told} texts={texts} isOwnTimeZone={isOwnTimeZone} />}
      {isSaved || (told && !isNewsRead.value) ? (
        <Done
          key={told?.kind}
          edit={isSaved ? state.edit : null}
          said={told || !isSaved ? '' : nameAfter(state.effect, texts)}
          texts={texts}
          onGoOn={() => {
            isNewsRead.value = true;
            model.leave();
          }}
        />
      ) : state.step === 'choosing' ? (
        state.problem ? (
          <div class="body" key="refused">
            <Notice {...describeProblem(state.problem, cardTexts)} />
            <div class="actions foot">
              <Button onClick={() => model.open(model.openLineId.value)}>{texts.back}</Button>
            </div>
          </div>
        ) : (
          <Rest {...props} lines={lines ?? []} />
        )
      ) : (
        <Confirmation
          state={state}
          title={`${texts.swap.to(nameChosen(model))}?`}
          confirm={texts.swap.to(nameChosen(model))}
          likely={likelyQuote(openLineOf(model))}
          texts={texts}
          cardTexts={cardTexts}
          onSave={() => void model.save()}
          onBack={model.back}
        />
      )}
    </Card>
  );
}

function Rest({
  model,
  texts,
  isOwnTimeZone,
  isAllShown,
  lines,
}: ItemSwapProps & { lines: readonly SwapLine[] }) {
  const window = model.window.value;
  if (window?.status !== 'open') {
    return (
      <div class="body" key="closed">
        <p class="sentence">{window?.detail}</p>
        <p class="note">{window?.nextStep}</p>
      </div>
    );
  }
  if (lines.length === 0) return <p class="sentence">{texts.swap.nothing}</p>;
  const hidden = isAllShown.value ? 0 : lines.length - SHOWN_LINES;
  const { closesAt } = window;
  return (
    <div class="body" key="lines">
      <ul class="items">
        {lines.slice(0, hidden > 0 ? SHOWN_LINES : undefined).map((line) => (
          <Line key={line.line.id} view={line} isOnly={lines.length === 1} model={model} texts={texts} />
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => (isAllShown.value = true)}>
          {texts.swap.more(hidden)}
        </Button>
      )}
      {closesAt && <p class="note foot">{texts.until(closesAt, isOwnTimeZone && isToday(closesAt.at))}</p>}
    </div>
  );
}

function nameAfter({ after }: EffectOf<'swap-item'>, { swap }: ChangesTexts): string {
  return swap.done(after.variantTitle ?? after.title);
}

function openLineOf({ lines, openLineId }: ItemSwapModel): SwapLine | undefined {
  return lines.value?.find(({ line }) => line.id === openLineId.value);
}

function nameChosen(model: ItemSwapModel): string {
  return openLineOf(model)?.chosen?.title ?? '';
}
