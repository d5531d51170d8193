import type { Order } from '@amend/sdk/light';

import { Button } from '../card/button.tsx';
import { Card } from '../card/card.tsx';
import { isToday } from '../card/is-today.ts';
import { Room } from '../card/room.tsx';
import type { LatePhase } from '../core/late-part.ts';
import type { AddressTexts, CardTexts } from '../locales/texts.ts';

/** What has become of an address that was typed. */
export interface SavedAddress {
  /** It in a sentence. */
  readonly said: string;
  /** Whether it is changed, or will be without anybody else. */
  readonly isMade: boolean;
}

/** What the address card is told. */
export interface AddressCardProps {
  /** The order whose address it is. */
  readonly order: Order | null;
  /** Its words. */
  readonly texts: AddressTexts;
  /** The words of every card. */
  readonly cardTexts: CardTexts;
  /** Whether display texts are in the browser's own time zone. */
  readonly isOwnTimeZone: boolean;
  /** What has just been saved. */
  readonly saved?: SavedAddress | undefined;
  /** Where the form is. */
  readonly phase: LatePhase;
  /** Opens the form. */
  readonly onChange: () => void;
}

/** The address, until when it can be changed or why it cannot, and the way to change it. */
export function AddressCard({
  order,
  texts,
  cardTexts,
  isOwnTimeZone,
  saved,
  phase,
  onChange,
}: AddressCardProps) {
  const window = order?.editWindows['correct-address'];
  const isOpen = window?.status === 'open';
  if (!order?.destination) {
    return (
      <Card title={texts.title}>
        <p class="sentence">{texts.nothingToShip}</p>
      </Card>
    );
  }
  const { format, lines, news } = order.destination;
  const limits =
    (!saved && news) ||
    (isOpen
      ? window.closesAt && texts.until(window.closesAt, isToday(window.closesAt, isOwnTimeZone))
      : `${window?.detail} ${window?.nextStep}`);
  return (
    <Card
      title={texts.title}
      chip={
        saved?.isMade
          ? texts.saved
          : isOpen
            ? texts.open
            : // A better proof opens it.
              window?.reason !== 'stronger_proof_needed' && texts.closed
      }
      tone={saved?.isMade ? 'positive' : undefined}
    >
      {saved && <p class="strong">{saved.said}</p>}
      <address class="lines" part="address">
        {lines.map((line) => (
          <span>
            <bdi>{line}</bdi>
          </span>
        ))}
      </address>
      <div class="actions foot" key={String(isOpen)}>
        {isOpen && (
          <Button id="change" isBusy={phase === 'opening'} onClick={onChange}>
            {texts.change}
          </Button>
        )}
        {limits && <p class="note">{limits}</p>}
      </div>
      <Room phase={phase} texts={cardTexts} lines={format.rows.flat().length + format.locked.length} />
      <p class="hidden" role="status">
        {saved?.said}
      </p>
    </Card>
  );
}
