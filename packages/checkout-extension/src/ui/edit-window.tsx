import type { EditWindow as Window, Moment, WindowView } from '@amend/sdk/light';

import type { Context } from './context.ts';
import { Part } from './part.tsx';
import { isToday, Note, Sentence } from './words.tsx';

/** Until when the order can be changed, what of it, and what helps afterwards; or why it cannot be. */
export function EditWindow(context: Context) {
  const { desk, say } = context;
  const view = desk.window.view.value;
  if (!view) return null;
  if (view.status === 'closed')
    return (
      <Part
        title={say('changes.window.title')}
        chip={say(view.reason === 'order_cancelled' ? 'changes.cancel.chip' : 'changes.closed')}
      >
        <s-stack gap="small-300">
          <Sentence>{view.detail}</Sentence>
          <Note>{view.nextStep}</Note>
        </s-stack>
      </Part>
    );
  return (
    <Part title={say('changes.window.title')} chip={say('changes.window.open')}>
      <s-stack gap="small-300">
        <Sentence>{sayUntil(view, context)}</Sentence>
        {view.minutesLeft !== null && <Note>{say('changes.window.left', view.minutesLeft)}</Note>}
        {view.rest && (
          <Note>
            {say('changes.window.rest')} {view.rest.nextStep}
          </Note>
        )}
      </s-stack>
    </Part>
  );
}

/** The instant at which one kind of change closes, where that is not the one that is said of all of them; `null` where it need not be said. */
export function ownClosing(window: Window | null, { desk }: Context): Moment | null {
  const closesAt = window?.status === 'open' ? window.closesAt : null;
  const all = desk.window.view.value;
  return all?.status === 'open' && all.closesAt?.at === closesAt?.at ? null : closesAt;
}

/** Until when something of an order can be changed, in one sentence. */
export function sayUntil({ closesAt }: Extract<WindowView, { status: 'open' }>, context: Context): string {
  return context.say(
    'changes.window.openUntil',
    closesAt,
    closesAt !== null && isToday(closesAt.at, context),
  );
}
