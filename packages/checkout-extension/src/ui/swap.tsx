import type { SwapLine } from '@amend/sdk/light';
import { useEffect } from 'preact/hooks';

import { Confirmation } from './confirmation.tsx';
import type { Context } from './context.ts';
import { Done, GoOn } from './done.tsx';
import { ownClosing } from './edit-window.tsx';
import { chipOf, News } from './news.tsx';
import { Part } from './part.tsx';
import { SwapLineView } from './swap-line.tsx';
import { useOpened } from './use-opened.ts';
import { describeProblem, isToday, Note, Notice, Sentence } from './words.tsx';

/** The items of the order, one of them open at a time; then what swapping it costs, and what became of it. */
export function Swap(context: Context) {
  const { desk, say } = context;
  const { swap, edits } = desk;
  const { isOpened, open } = useOpened();
  const isOpen = swap.window.value?.status === 'open';
  useEffect(() => void swap.load(), [isOpen]);
  const state = swap.state.value;
  const news = edits.newsOf('swap-item');
  const isSaved = state.step === 'saved';
  const told = news && (isSaved ? news.edit.id === state.edit.id : state.step === 'choosing') ? news : null;
  if (!isOpen && !told && !isSaved) return null;
  const goOn = () => {
    open();
    swap.leave();
  };
  return (
    <Part
      title={say('changes.swap.title')}
      chip={told ? chipOf(told, say) : isSaved ? say('changes.saved') : undefined}
      isCritical={told?.kind === 'declined'}
    >
      {told && <News {...context} news={told} />}
      {isSaved && !told ? (
        <Done {...context} edit={state.edit} said={sayDone(context)} onGoOn={goOn} />
      ) : told && (isSaved || !isOpened) ? (
        isOpen && <GoOn say={say} onGoOn={goOn} />
      ) : state.step === 'choosing' ? (
        <Choice {...context} />
      ) : state.step === 'saved' ? null : (
        <Confirmation
          {...context}
          state={state}
          title={say('changes.swap.to', nameChosen(context))}
          confirm={say('changes.swap.to', nameChosen(context))}
          onSave={() => void swap.save()}
          onBack={swap.back}
        />
      )}
    </Part>
  );
}

function Choice(context: Context) {
  const { desk, say } = context;
  const { swap } = desk;
  const state = swap.state.value;
  const closing = ownClosing(swap.window.value, context);
  const lines = swap.lines.value;
  const problem = (state.step === 'choosing' && state.problem) || (lines ? null : swap.problem.value);
  return (
    <>
      {problem && <Notice {...describeProblem(problem, context)} />}
      {!lines ? (
        problem ? (
          <s-button variant="secondary" onClick={() => void swap.load()}>
            {say('card.tryAgain')}
          </s-button>
        ) : (
          <s-skeleton-paragraph content={say('card.loading')} />
        )
      ) : lines.length === 0 ? (
        <Sentence>{say('changes.swap.nothing')}</Sentence>
      ) : (
        lines.map((view) => (
          <SwapLineView key={view.line.id} {...context} view={view} isOnly={lines.length === 1} />
        ))
      )}
      {closing && <Note>{say('changes.until', closing, isToday(closing.at, context))}</Note>}
    </>
  );
}

function openLine({ desk }: Context): SwapLine | undefined {
  const { lines, openLineId } = desk.swap;
  return lines.value?.find(({ line }) => line.id === openLineId.value);
}

function nameChosen(context: Context): string {
  return openLine(context)?.chosen?.title ?? '';
}

function sayDone({ desk, say }: Context): string {
  const state = desk.swap.state.value;
  if (state.step !== 'saved') return '';
  const { after } = state.effect;
  return say('changes.swap.done', after.variantTitle ?? after.title);
}
