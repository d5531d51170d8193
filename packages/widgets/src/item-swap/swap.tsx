import { createChoiceCalls, createEditCalls, createItemSwapModel } from '@amend/sdk/light';
import type { EditListModel, EffectOf, ItemSwapModel, OrderProblem } from '@amend/sdk/light';
import { signal } from '@preact/signals-core';
import type { ReadonlySignal } from '@preact/signals-core';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { Confirmation } from '../change/confirmation.tsx';
import { Done } from '../change/done.tsx';
import { createFocusMover } from '../change/focus.ts';
import { chipOf, News } from '../change/news.tsx';
import { Notice } from '../change/notice.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetContext, WidgetInstance } from '../widget.ts';
import { viewChoice } from './choice.tsx';
import { likelyQuote } from './likely-quote.ts';

import ofNotices from '../change/notice.css?inline';
import ofPrices from '../change/prices.css?inline';
import own from './choice.css?inline';

/** The styles of a swap. */
export const styles = ofNotices + ofPrices + own;

/** What a swap works with. */
export interface SwapContext extends WidgetContext<ChangesTexts> {
  /** What waits, and what became of it. */
  readonly edits: EditListModel;
  /** Goes on after a swap to what else can be swapped. */
  readonly onGoOn: () => void;
  /** Leaves the item that is open. */
  readonly onClose: () => void;
}

/** The widget from the moment at which an item may be swapped. There is nothing to view while no item is open, or once the window is closed. */
export interface Swap extends Required<Omit<WidgetInstance, 'prepare'>> {
  /** Opens a line. */
  open(lineId: string): void;
  /** Why there is nothing to choose from, or `null`. */
  readonly problem: ReadonlySignal<OrderProblem | null>;
}

/** Starts swapping items, and reads what there is to choose from. */
export function startSwap(context: SwapContext): Swap {
  const { order, edits, connection, tell } = context;
  const client = { ...createEditCalls(connection), ...createChoiceCalls(connection) };
  const model = createItemSwapModel({ order, edits, client });
  const moveFocus = createFocusMover();
  const openLineId = signal<string | null>(null);
  /** Whether the choices came, or will come, after the press that asked for them. */
  const isLate = signal(false);
  void model.load();
  return {
    problem: model.problem,
    open(lineId) {
      isLate.value = !model.lines.peek();
      openLineId.value = lineId;
      model.open(lineId);
      void model.load();
    },
    view: () => viewStep(context, model, openLineId.value, isLate),
    shown(root) {
      moveFocus(root, model.state.value);
      tell(model.state.value);
    },
    dispose: model.dispose,
  };
}

function viewStep(
  { order, edits, texts, cardTexts, isOwnTimeZone, onGoOn, onClose }: SwapContext,
  model: ItemSwapModel,
  lineId: string | null,
  isLate: { value: boolean },
) {
  const state = model.state.value;
  const line = order.order.value?.lines.find(({ id }) => id === lineId);
  const view = model.lines.value?.find((one) => one.line.id === lineId);
  if (state.step === 'choosing' && (!line || (model.window.value?.status !== 'open' && !state.problem)))
    return null;
  const isSaved = state.step === 'saved';
  const news = edits.newsOf('swap-item');
  const told = isSaved && news?.edit.id === state.edit.id ? news : null;
  const isPlain = isSaved || state.step === 'choosing' || state.step === 'confirming';
  function leave(): void {
    if (state.step === 'saving') return;
    model.leave();
    onClose();
  }
  return (
    <Card
      title={texts.swap.title}
      {...(told ? chipOf(told, texts) : isSaved && ({ chip: texts.saved, tone: 'positive' } as const))}
      isBusy={!isPlain || (!view && !isSaved)}
      onKeyDown={({ key }) => key === 'Escape' && leave()}
    >
      {told && <News news={told} texts={texts} isOwnTimeZone={isOwnTimeZone} />}
      {isSaved ? (
        <Done
          key={told?.kind}
          edit={state.edit}
          said={told ? '' : nameAfter(state.effect, texts)}
          texts={texts}
          onGoOn={() => {
            model.leave();
            onGoOn();
          }}
        />
      ) : state.step !== 'choosing' ? (
        <Confirmation
          state={state}
          title={texts.swap.to(view?.chosen?.title ?? '')}
          confirm={texts.swap.to(view?.chosen?.title ?? '')}
          likely={likelyQuote(view)}
          texts={texts}
          cardTexts={cardTexts}
          onSave={() => void model.save()}
          onBack={model.back}
        />
      ) : state.problem ? (
        <div class="body" key="refused">
          <Notice {...describeProblem(state.problem, cardTexts)} />
          <div class="actions foot">
            <Button onClick={() => model.open(lineId)}>{texts.back}</Button>
          </div>
        </div>
      ) : (
        line && viewChoice({ line, view, model, isLate, texts, cardTexts, onLeave: leave })
      )}
    </Card>
  );
}

function nameAfter({ after }: EffectOf<'swap-item'>, { swap }: ChangesTexts): string {
  return swap.done(after.variantTitle ?? after.title);
}
