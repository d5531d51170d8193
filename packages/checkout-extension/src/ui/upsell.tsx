import type { ChangeState, EditNews, Offer } from '@amend/sdk/light';
import { useEffect } from 'preact/hooks';

import { Confirmation } from './confirmation.tsx';
import type { Context } from './context.ts';
import { chipOf, News } from './news.tsx';
import { OfferView } from './offer.tsx';
import { Part } from './part.tsx';
import { Sentence } from './words.tsx';

/** What the shop offers to add to the order, one thing at a time, and what became of what was added. Where there is nothing of it, nothing is shown. */
export function Upsell(context: Context) {
  const { desk, say } = context;
  const { upsell, order } = desk;
  const known = desk.edits.edits.value;
  const offer = upsell.offer.value;
  const state = upsell.state.value;
  const taken = upsell.taken.value;
  const isOver = upsell.undoing.value.step === 'saved';
  const news = desk.edits.newsOf('add-item');
  useEffect(() => {
    if (known) upsell.resume(known);
  }, [known === null]);
  useEffect(() => {
    if (known && offer && !taken) void upsell.prepare();
  }, [known === null, offer?.id, taken === null, order.order.value?.version]);
  const isShown =
    known !== null && (taken || isOver || offer || (state.step === 'choosing' && state.problem));
  if (!isShown && !news) return null;
  return (
    <Part title={say('changes.upsell.title')} chip={chipFor(news, taken !== null, context)}>
      {taken || isOver || (news && !offer) ? (
        <Taken {...context} news={news} />
      ) : (
        <Offered {...context} offer={offer} state={state} />
      )}
    </Part>
  );
}

function chipFor(news: EditNews | null, isTaken: boolean, { say }: Context): string | undefined {
  if (news) return chipOf(news, say);
  return isTaken ? say('changes.saved') : undefined;
}

function Offered({
  offer,
  state,
  ...context
}: Context & { offer: Offer | null; state: ChangeState<'add-item'> }) {
  const { desk, say } = context;
  return offer && state.step !== 'saved' ? (
    <OfferView {...context} offer={offer} state={state} />
  ) : (
    <s-button variant="secondary" onClick={desk.upsell.next}>
      {say('changes.back')}
    </s-button>
  );
}

function Taken({ news, ...context }: Context & { news: EditNews | null }) {
  const { desk, say } = context;
  const { upsell } = desk;
  const undoing = upsell.undoing.value;
  const taken = upsell.taken.value;
  if (taken && undoing.step !== 'choosing' && undoing.step !== 'saved')
    return (
      <Confirmation
        {...context}
        state={undoing}
        title={say('changes.upsell.undoTitle')}
        confirm={say('changes.upsell.undo')}
        onSave={() => void upsell.undo()}
        onBack={upsell.keep}
      />
    );
  const isOver = undoing.step === 'saved' && !taken;
  return (
    <>
      {news && !isOver ? (
        <News {...context} news={news} />
      ) : (
        <Sentence>
          {isOver
            ? say('changes.upsell.removed', nameAll(undoing.edit.effects))
            : say('changes.upsell.added', nameAll(taken?.edit.effects ?? []))}
        </Sentence>
      )}
      <s-stack direction="inline" gap="small">
        {taken && upsell.canUndo.value && (
          <s-button variant="secondary" onClick={() => void upsell.undo()}>
            {say('changes.upsell.undo')}
          </s-button>
        )}
        {(isOver || upsell.hasNext.value) && (
          <s-button
            variant="secondary"
            onClick={() => {
              upsell.keep();
              upsell.next();
            }}
          >
            {say('changes.upsell.others')}
          </s-button>
        )}
      </s-stack>
    </>
  );
}

/** Names what an edit added, or took off again. */
function nameAll(effects: NonNullable<EditNews>['edit']['effects']): string {
  return effects.flatMap((effect) => ('item' in effect ? [effect.item.title] : [])).join(' + ');
}
