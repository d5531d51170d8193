import { createEditCalls, createUpsellModel } from '@amend/sdk/light';
import type { EditListModel, UpsellModel } from '@amend/sdk/light';
import { effect, signal } from '@preact/signals-core';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { chipOf } from '../change/news.tsx';
import { Notice } from '../change/notice.tsx';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetContext, WidgetInstance } from '../widget.ts';
import { Nothing } from './face.tsx';
import { Asking, OfferView } from './offer.tsx';
import { findNews, findSubject, nameNews } from './subject.ts';
import type { UpsellSources } from './subject.ts';
import { Taken } from './taken.tsx';
import { sayOffer, Terms } from './terms.tsx';

import ofNews from '../change/news.css?inline';
import ofNotices from '../change/notice.css?inline';
import ofPrices from '../change/prices.css?inline';

/** The styles of what becomes of an offer. */
export const styles = ofNotices + ofNews + ofPrices;

/** What an offer works with once it is priced. */
export interface OfferingContext extends WidgetContext<ChangesTexts> {
  /** What waits, and what became of it. */
  readonly edits: EditListModel;
}

/** The widget from the moment at which an offer is priced, or something was added before. */
export interface Offering extends Required<Omit<WidgetInstance, 'prepare'>> {
  /** Puts the offer away that is shown. */
  decline(): void;
}

/** Where the shopper goes on, by the id of what takes the focus; the first that is there. */
const TARGETS = ['notice', 'confirm', 'news', 'done', 'choice'];

/** Starts offering; order and edits are there. */
export function startOffering(context: OfferingContext): Offering {
  const { order, edits, connection, tell } = context;
  const model = createUpsellModel({ order, edits, client: createEditCalls(connection) });
  const sources = { model, edits, readEdit: signal('') };
  /** Until the shopper has done something here, the focus is not ours to move. */
  let hasActed = false;
  let seen = '';
  let lastId = '';
  const isUnpaid = signal(false);
  model.resume(edits.edits.peek() ?? []);
  // What was taken off is over: that it is "paid" now would be no news.
  const stop = effect(() => {
    const undoing = model.undoing.value;
    if (model.taken.value) lastId = model.taken.value.edit.id;
    else if (undoing.step === 'saved' && undoing.edit.status !== 'requested') sources.readEdit.value = lastId;
  });

  const act = (action: () => unknown) => () => {
    hasActed = true;
    void action();
  };
  const decline = act(model.decline);
  const undo = act(() => {
    isUnpaid.value = Boolean(
      edits.edits.peek()?.some(({ id, settlement }) => id === lastId && settlement.state === 'open'),
    );
    return model.undo();
  });
  return {
    decline,
    view: () => viewSubject({ ...context, ...sources, isUnpaid: isUnpaid.value, act, decline, undo }),
    shown(root) {
      if (findSubject(sources) === 'offer') void model.prepare();
      const present = nameNews(sources);
      if (hasActed && seen !== present)
        TARGETS.map((id) => root.getElementById(id))
          .find(Boolean)
          ?.focus();
      seen = present;
      tell(model.state.value);
      tell(model.undoing.value);
    },
    dispose() {
      stop();
      model.dispose();
    },
  };
}

interface SubjectProps extends OfferingContext, UpsellSources {
  /** Notes that the shopper does something. */
  readonly act: (action: () => unknown) => () => void;
  readonly decline: () => void;
  readonly undo: () => void;
  /** Whether what is taken off, or was, is not paid. */
  readonly isUnpaid: boolean;
}

function viewSubject(props: SubjectProps) {
  const { model, readEdit, order, texts, cardTexts, isOwnTimeZone, isUnpaid, act, decline, undo } = props;
  const subject = findSubject(props);
  const state = model.state.value;
  const news = findNews(props);
  const isTaken = subject === 'taken';
  const offer = model.offer.value;
  const { step } = isTaken ? model.undoing.value : state;
  const isUnderWay = step === 'quoting' || step === 'saving';
  const problem = state.step === 'choosing' || state.step === 'confirming' ? state.problem : null;
  const isTaking = state.step === 'saving';
  const chip = isTaken && (news ? chipOf(news, texts) : ({ chip: texts.saved, tone: 'positive' } as const));
  return (
    <Card
      title={texts.upsell.title}
      {...chip}
      isBusy={isUnderWay}
      onKeyDown={({ key }) => key === 'Escape' && model.keep()}
    >
      {isTaken ? (
        <Taken
          model={model}
          told={news}
          isUnpaid={isUnpaid}
          isUndoable={order.order.value?.editWindows['set-quantity'].status === 'open'}
          texts={texts}
          cardTexts={cardTexts}
          isOwnTimeZone={isOwnTimeZone}
          onUndo={undo}
          onGoOn={act(() => {
            if (news) readEdit.value = news.edit.id;
            model.keep();
            model.next();
          })}
        />
      ) : subject === 'refusal' && problem ? (
        <div class="body" key="refused">
          <Notice {...describeProblem(problem, cardTexts)} />
          <div class="actions foot">
            <Button onClick={act(model.next)}>{texts.back}</Button>
          </div>
        </div>
      ) : offer && subject === 'offer' ? (
        <OfferView
          key={offer.id}
          offer={offer}
          texts={texts}
          saying={problem ? cardTexts.tryAgain : isTaking ? texts.saving : null}
          status={sayStatus(state, texts)}
          isBusy={!problem && state.step !== 'confirming'}
          isTaking={isTaking}
          onTake={act(model.take)}
          onDecline={decline}
        >
          {'quote' in state || problem ? (
            <Terms text={offer.text} state={state} texts={texts} cardTexts={cardTexts} />
          ) : (
            <Asking offer={offer} texts={texts} />
          )}
        </OfferView>
      ) : (
        <Nothing texts={texts} />
      )}
    </Card>
  );
}

/** What is spoken about an offer; a problem speaks for itself. */
function sayStatus(state: UpsellModel['state']['value'], texts: ChangesTexts): string {
  switch (state.step) {
    case 'saving':
      return texts.saving;
    case 'confirming':
      return state.problem ? '' : sayOffer(state.quote, texts).price;
    default:
      return state.step === 'choosing' && state.problem ? '' : texts.checking;
  }
}
