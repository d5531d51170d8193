import type { WindowView } from '@amend/sdk/light';

import { Card } from '../card/card.tsx';
import { isToday } from '../card/is-today.ts';
import type { ChangesTexts } from '../locales/texts.ts';

/** What the edit window is told. */
export interface EditWindowProps {
  /** What to show. */
  readonly view: WindowView;
  /** All words. */
  readonly texts: ChangesTexts;
  /** Whether display texts are in the browser's own time zone. */
  readonly isOwnTimeZone: boolean;
}

/** How many minutes are left when it is also said to whoever cannot see it. */
const SPOKEN_MINUTES = [30, 10, 5];

/** Until when the order can be changed, what of it, and what helps afterwards; or why it cannot be. Minutes are shown and never shouted. */
export function EditWindow({ view, texts, isOwnTimeZone }: EditWindowProps) {
  const { window, closed, cancel } = texts;
  const isOpen = view.status === 'open';
  const minutes = isOpen ? view.minutesLeft : null;
  const left = minutes === null ? '' : window.left(minutes);
  return (
    <Card
      title={window.title}
      chip={isOpen ? window.open : view.reason === 'order_cancelled' ? cancel.chip : closed}
    >
      <p class="hidden" role="status">
        {SPOKEN_MINUTES.includes(minutes ?? 0) && left}
      </p>
      <p class="sentence" part="sentence" role="status">
        {isOpen ? window.openUntil(view.closesAt, isToday(view.closesAt, isOwnTimeZone)) : view.detail}
      </p>
      {isOpen ? (
        // What closes by itself makes another list: its words must not be seen moving.
        <div class="body" key={String(view.kinds)}>
          <div>
            <p class="label" id="can">
              {window.can}
            </p>
            <ul class="kinds note" aria-labelledby="can">
              {view.kinds.map((kind) => (
                <li>{window.kinds[kind]}</li>
              ))}
            </ul>
          </div>
          <p class="note">{view.rest ? `${window.rest} ${view.rest.nextStep}` : window.afterwards}</p>
          {left && (
            <p class="note foot countdown" part="countdown">
              {left}
            </p>
          )}
        </div>
      ) : (
        <p class="note" key="closed">
          {view.nextStep}
        </p>
      )}
    </Card>
  );
}
