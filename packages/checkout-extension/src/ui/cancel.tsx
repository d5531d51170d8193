import type { EffectOf } from '@amend/sdk/light';

import { CancelChoice } from './cancel-choice.tsx';
import type { Context } from './context.ts';
import { ownClosing } from './edit-window.tsx';
import { isSomething } from './money.ts';
import { chipOf, News } from './news.tsx';
import { Part } from './part.tsx';
import { useOpened } from './use-opened.ts';
import { describeProblem, isToday, Note, Notice, Sentence } from './words.tsx';

/** Until when the order can be cancelled and the way to it, or what became of it. Where it cannot be, the edit window says so. */
export function Cancel(context: Context) {
  const { desk, say } = context;
  const { cancel, edits } = desk;
  const { isOpened, open, close } = useOpened();
  const window = cancel.window.value;
  const state = cancel.state.value;
  const news = edits.newsOf('cancel-order');
  if (!edits.edits.value) return null;
  if (state.step === 'saved' && !news) return <Made {...context} effect={state.effect} />;
  if (news)
    return (
      <Part title={say('changes.cancel.title')} chip={chipOf(news, say)}>
        <News {...context} news={news} />
      </Part>
    );
  if (window?.status !== 'open' && state.step !== 'saving') return null;
  const closing = ownClosing(window, context);
  return (
    <Part title={say('changes.cancel.title')}>
      {isOpened ? (
        <Steps {...context} onKeep={close} />
      ) : (
        <>
          {closing && <Note>{say('changes.cancel.openUntil', closing, isToday(closing.at, context))}</Note>}
          <s-stack direction="inline">
            <s-button
              variant="secondary"
              onClick={() => {
                open();
                void cancel.load();
              }}
            >
              {say('changes.cancel.begin')}
            </s-button>
          </s-stack>
        </>
      )}
    </Part>
  );
}

function Steps({ onKeep, ...context }: Context & { onKeep: () => void }) {
  const { desk, say } = context;
  const { cancel } = desk;
  const state = cancel.state.value;
  const keep = () => {
    cancel.leave();
    onKeep();
  };
  if (state.step === 'saved') return null;
  if (state.step === 'choosing')
    return (
      <>
        {state.problem && <Notice {...describeProblem(state.problem, context)} />}
        <CancelChoice {...context} onKeep={keep} />
      </>
    );
  const problem = state.step === 'confirming' ? state.problem : null;
  return (
    <>
      <Sentence>{say('changes.cancel.question')}</Sentence>
      {problem && <Notice {...describeProblem(problem, context)} />}
      {state.step === 'quoting' ? (
        <s-skeleton-paragraph content={say('changes.checking')} />
      ) : (
        <>
          <s-paragraph>{sayRefund(state.effect, context)}</s-paragraph>
          {state.quote.needsApproval && <Note>{say('changes.needsApproval')}</Note>}
          <Note>{say('changes.cancel.final')}</Note>
        </>
      )}
      <s-stack direction="inline" gap="small">
        <s-button
          variant="primary"
          tone="critical"
          loading={state.step !== 'confirming'}
          onClick={() => void cancel.save()}
        >
          {say(problem ? 'card.tryAgain' : 'changes.cancel.confirm')}
        </s-button>
        <s-button variant="secondary" disabled={state.step === 'saving'} onClick={keep}>
          {say('changes.cancel.keep')}
        </s-button>
      </s-stack>
    </>
  );
}

function Made({ effect, ...context }: Context & { effect: EffectOf<'cancel-order'> }) {
  const { say } = context;
  return (
    <Part title={say('changes.cancel.title')} chip={say('changes.cancel.chip')}>
      <Sentence>{say('changes.cancel.done')}</Sentence>
      <Note>{sayRefund(effect, context)}</Note>
    </Part>
  );
}

/** What is given back for a cancelled order, where to and when. */
function sayRefund({ refund, refundMethod }: EffectOf<'cancel-order'>, { say }: Context): string {
  return say('changes.cancel.refund', isSomething(refund) ? refundMethod : 'none', refund.text);
}
