import type { ChangeEffect, Edit, EditNews, Quote, UpsellModel } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { describeProblem } from '../card/describe-problem.ts';
import { Confirmation } from '../change/confirmation.tsx';
import { Made } from '../change/done.tsx';
import { makeLikelyQuote } from '../change/likely-quote.ts';
import type { LikelyQuote } from '../change/likely-quote.ts';
import { News } from '../change/news.tsx';
import { Notice } from '../change/notice.tsx';
import type { CardTexts, ChangesTexts } from '../locales/texts.ts';
import { nameItems } from './offer.tsx';

/** What is told of what was taken. */
export interface TakenProps {
  /** What it steers. */
  readonly model: UpsellModel;
  /** Whether what was added was not paid when it was taken off: then nothing comes back. */
  readonly isUnpaid: boolean;
  /** Whether what was added can be taken off as soon as the order shows it. */
  readonly isUndoable: boolean;
  /** What the shopper should know of, or `null`. */
  readonly told: EditNews | null;
  /** All words. */
  readonly texts: ChangesTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** Whether display texts are in the browser's own time zone. */
  readonly isOwnTimeZone: boolean;
  /** Takes it off again. */
  readonly onUndo: () => void;
  /** Goes on to what else is offered. */
  readonly onGoOn: () => void;
}

/** What was added and what is to be paid, until when it can be taken off again, and what became of that. */
export function Taken({
  model,
  isUnpaid,
  isUndoable,
  told,
  texts,
  cardTexts,
  isOwnTimeZone,
  onUndo,
  onGoOn,
}: TakenProps) {
  const undoing = model.undoing.value;
  const taken = model.taken.value;
  if (taken && undoing.step !== 'choosing' && undoing.step !== 'saved')
    return (
      <Confirmation
        state={isUnpaid && 'quote' in undoing ? { ...undoing, quote: asLess(undoing.quote) } : undoing}
        title={texts.upsell.undoTitle}
        confirm={texts.upsell.undo}
        likely={likelyUndo(taken.edit)}
        texts={texts}
        cardTexts={cardTexts}
        onSave={onUndo}
        onBack={model.keep}
      />
    );
  const problem = undoing.step === 'choosing' && undoing.problem;
  const { edit } = taken ?? (undoing.step === 'saved' ? undoing : { edit: null });
  const say = taken ? texts.upsell.added : texts.upsell.removed;
  const canGoOn = told?.kind !== 'payment-open' && (taken ? model.hasNext.value : model.offer.value);
  const isMade = taken && ['committed', 'settled'].includes(taken.edit.status);
  const canUndo = isMade && isUndoable && (!told || told.edit.id === taken.edit.id);
  return (
    <div class="body" key={`${told?.kind} ${edit?.id}`}>
      {told ? (
        <News news={told} texts={texts} isOwnTimeZone={isOwnTimeZone} />
      ) : (
        edit && (
          <Made
            edit={!taken && isUnpaid ? asLess(edit) : edit}
            said={say(nameEffects(edit))}
            isOld={taken?.offer === null}
            texts={texts}
          />
        )
      )}
      {problem && <Notice {...describeProblem(problem, cardTexts)} />}
      <div class="actions">
        {canUndo && (
          <Button isBusy={!model.canUndo.value} onClick={onUndo}>
            {texts.upsell.undo}
          </Button>
        )}
        {canGoOn && (
          <Button kind="quiet" onClick={onGoOn}>
            {texts.upsell.others}
          </Button>
        )}
      </div>
    </div>
  );
}

/** The same where nothing was paid yet (rule S11): it is only less to pay. */
function asLess<Priced extends Pick<Quote | Edit, 'settlement'>>(given: Priced): Priced {
  return { ...given, settlement: { ...given.settlement, action: 'with-order' } };
}

/** What was added, or taken off, as one thing. */
function nameEffects({ effects }: Edit): string {
  return nameItems(effects.flatMap(itemOf));
}

/** A quote as long as that of taking something off can be. */
function likelyUndo({ effects, difference }: Edit): LikelyQuote {
  const lines = effects.flatMap(itemOf).map(({ quantity, ...item }) => ({
    ...item,
    quantityBefore: quantity,
    quantityAfter: 0,
  }));
  return makeLikelyQuote('refund', difference, lines);
}

function itemOf(effect: ChangeEffect) {
  switch (effect.kind) {
    case 'add-item':
      return [{ ...effect.item, quantity: effect.quantity }];
    case 'set-quantity':
      return [{ ...effect.item, quantity: effect.before }];
    default:
      return [];
  }
}
