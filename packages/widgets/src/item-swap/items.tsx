import type { EditListModel, OrderLine } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import { Failure } from '../card/failure.tsx';
import { isToday } from '../card/is-today.ts';
import { Loading } from '../card/loading.tsx';
import { Room } from '../card/room.tsx';
import { chipOf, News } from '../change/news.tsx';
import type { LatePhase } from '../core/late-part.ts';
import type { ChangesTexts } from '../locales/texts.ts';
import type { WidgetContext } from '../widget.ts';
import { Item, OpenItem } from './item.tsx';

/** What the card of items is told. */
export interface ItemsProps extends Pick<
  WidgetContext<ChangesTexts>,
  'order' | 'texts' | 'cardTexts' | 'isOwnTimeZone'
> {
  /** What waits, and what became of it. */
  readonly edits: EditListModel;
  /** Where the code is that swaps the open line. */
  readonly phase: LatePhase;
  /** The line that the shopper opened, or `null`. */
  readonly openLineId: string | null;
  /** Whether the shopper wants to see all lines. */
  readonly isAllShown: { value: boolean };
  /** Whether the shopper went on from what they should know of. */
  readonly isNewsRead: { value: boolean };
  /** Opens a line, or closes the one that is open. */
  readonly onOpen: (lineId: string | null) => void;
}

/** More lines than this are shown on request, so that the card is never higher than its place. */
const SHOWN_LINES = 3;

/** The items of the order that can be swapped, what waits, and what became of it; of an item that was opened, the room for what there is to choose. */
export function viewItems(props: ItemsProps) {
  const { order, edits, texts, cardTexts, phase, openLineId, isOwnTimeZone, isNewsRead, onOpen } = props;
  const isOpen = order.order.value?.editWindows['swap-item'].status === 'open';
  const problem = !edits.edits.value && edits.problem.value;
  const isWaiting = !edits.edits.value && !problem;
  const lines = order.order.value?.lines.filter(canBeSwapped) ?? [];
  const opened = isOpen && lines.find(({ id }) => id === openLineId);
  const isPlain = !isWaiting && !problem && !opened;
  const news = edits.newsOf('swap-item');
  const chip = news && !opened ? chipOf(news, texts) : !isOpen && !isWaiting && { chip: texts.closed };
  return (
    <Card
      title={texts.swap.title}
      {...chip}
      isBusy={isWaiting || phase === 'opening'}
      onKeyDown={({ key }) => key === 'Escape' && onOpen(null)}
    >
      {isPlain && news && <News news={news} texts={texts} isOwnTimeZone={isOwnTimeZone} />}
      {isWaiting ? (
        <Loading texts={cardTexts} />
      ) : problem ? (
        <Failure texts={cardTexts} problem={problem} onRetry={() => void edits.load()} />
      ) : opened ? (
        <OpenItem key="open" line={opened} texts={texts} isLate onBack={() => onOpen(null)}>
          <Room phase={phase} texts={cardTexts} />
        </OpenItem>
      ) : news && !isNewsRead.value ? (
        <div class="actions foot" key={news.kind}>
          <Button kind="quiet" onClick={() => (isNewsRead.value = true)}>
            {texts.goOn}
          </Button>
        </div>
      ) : (
        <Rest {...props} lines={lines} />
      )}
    </Card>
  );
}

function Rest({
  order,
  texts,
  isOwnTimeZone,
  isAllShown,
  lines,
  onOpen,
}: ItemsProps & { lines: readonly OrderLine[] }) {
  const window = order.order.value?.editWindows['swap-item'];
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
          <li key={line.id}>
            <Item line={line} texts={texts}>
              <Button
                id={`line-${line.id}`}
                label={`${texts.swap.choose}: ${line.title}`}
                onClick={() => onOpen(line.id)}
              >
                {texts.swap.choose}
              </Button>
            </Item>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" onClick={() => (isAllShown.value = true)}>
          {texts.swap.more(hidden)}
        </Button>
      )}
      {closesAt && <p class="note foot">{texts.until(closesAt, isToday(closesAt, isOwnTimeZone))}</p>}
    </div>
  );
}

// As far as the order tells: what comes without a choice has no variant to name, and what is not in the catalogue none at all.
function canBeSwapped({ isEditable, variantId, variantTitle }: OrderLine): boolean {
  return isEditable && variantId !== null && variantTitle !== null;
}
