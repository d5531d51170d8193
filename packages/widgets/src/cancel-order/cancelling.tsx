import { createCancelOrderModel, createChoiceCalls, createEditCalls } from '@amend/sdk/light';
import type { CancelOrderModel, EditListModel } from '@amend/sdk/light';
import { batch, signal } from '@preact/signals-core';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { Confirmation } from '../change/confirmation.tsx';
import { createFocusMover } from '../change/focus.ts';
import { Notice } from '../change/notice.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetContext, WidgetInstance } from '../widget.ts';
import { Choice } from './choice.tsx';
import { findOtherWays } from './find-other-ways.ts';
import { NOTHING_TO_SHOW } from './nothing-to-show.ts';
import { sayRefund } from './say-refund.ts';

import ofKinds from '../change/kinds.css?inline';
import ofNotices from '../change/notice.css?inline';
import ofPrices from '../change/prices.css?inline';
import own from './cancelling.css?inline';

/** The styles of what is shown from then on. */
export const styles = ofKinds + ofNotices + ofPrices + own;

/** The widget from the moment at which the shopper wants to cancel. */
export interface Cancelling extends Required<Omit<WidgetInstance, 'prepare'>> {
  /** Asks the question. */
  begin(): void;
  /** What it steers. */
  readonly model: CancelOrderModel;
}

/** Starts cancelling an order: there is nothing to view until `begin` is called, and again once the shopper keeps the order or it is cancelled. */
export function startCancelling(
  { order, connection, texts, cardTexts }: WidgetContext<ChangesTexts>,
  edits: EditListModel,
): Cancelling {
  const model = createCancelOrderModel({
    order,
    edits,
    client: { ...createEditCalls(connection), ...createChoiceCalls(connection) },
  });
  const { cancel } = texts;
  const isBegun = signal(false);
  const isAllShown = signal(false);
  const moveFocus = createFocusMover();
  /** The id of what had the focus last, or would have. */
  let place = 'begin';
  let root: ShadowRoot | undefined;

  function keep(): void {
    batch(() => {
      model.leave();
      if (model.state.peek().step === 'choosing') isBegun.value = false;
    });
  }

  function goBack({ key }: KeyboardEvent): void {
    if (key !== 'Escape') return;
    if (model.state.peek().step === 'choosing') keep();
    else model.back();
  }

  /** Whether there is anything to view: not once the window has closed while the shopper was choosing. */
  function isThere(): boolean {
    const state = model.state.value;
    if (!isBegun.value || state.step === 'saved') return false;
    return state.step !== 'choosing' || state.problem !== null || model.window.value?.status === 'open';
  }

  function view() {
    const state = model.state.value;
    if (!isThere() || state.step === 'saved') return null;
    if (state.step === 'choosing') {
      return (
        <Card title={cancel.title} onKeyDown={goBack}>
          {state.problem ? (
            <div class="body" key="refused">
              <Notice {...describeProblem(state.problem, cardTexts)} />
              <div class="actions foot">
                <Button onClick={model.leave}>{texts.back}</Button>
              </div>
            </div>
          ) : (
            <Choice
              model={model}
              texts={texts}
              cardTexts={cardTexts}
              isAllShown={isAllShown}
              otherWays={findOtherWays(model.instead.value, root)}
              onKeep={keep}
            />
          )}
        </Card>
      );
    }
    const effect =
      state.step === 'quoting'
        ? {
            refund: order.order.peek()?.total ?? NOTHING_TO_SHOW.difference,
            refundMethod: model.refundMethod.peek() ?? 'original-payment',
          }
        : state.effect;
    return (
      <Card title={cancel.title} isBusy={state.step !== 'confirming'} onKeyDown={goBack}>
        <Confirmation
          kind="plain"
          state={state}
          title={cancel.question}
          confirm={cancel.confirm}
          likely={NOTHING_TO_SHOW}
          money={{ price: sayRefund(effect, texts), follow: cancel.final }}
          texts={texts}
          cardTexts={cardTexts}
          onSave={() => void model.save()}
          onBack={model.back}
        />
      </Card>
    );
  }

  return {
    model,
    view,
    begin() {
      batch(() => {
        model.leave();
        isBegun.value = true;
      });
      if (!model.choices.peek()) void model.load();
    },
    shown(shownIn) {
      root = shownIn;
      const state = model.state.peek();
      if (state.step === 'choosing') {
        const next = !isThere() ? 'begin' : state.problem ? 'notice' : 'choice';
        if (next !== place) root.getElementById(next)?.focus();
        place = next;
      }
      moveFocus(root, model.state.value);
    },
    dispose: model.dispose,
  };
}
