import type { ChangeEffect, EditNews } from '@amend/sdk/light';

import { isToday } from '../card/is-today.ts';
import type { ChangesTexts } from '../locales/texts.ts';

/** What news is told. */
export interface NewsProps {
  /** The edit, and why the shopper should know of it. */
  readonly news: EditNews;
  /** Its words. */
  readonly texts: ChangesTexts;
  /** Whether display texts are in the browser's own time zone. */
  readonly isOwnTimeZone: boolean;
}

/** What waits, or what became of it: what is to be paid, that the shop is asked, what it said, or that the change was undone. */
export function News({ news: { kind, edit }, texts, isOwnTimeZone }: NewsProps) {
  const { amount, payBy, paymentUrl } = edit.settlement;
  const isDue = kind === 'payment-open';
  const words = isDue ? null : texts.news[kind];
  return (
    <div class="news" part="news" key={kind}>
      <h3 id="news" class="sentence" part="sentence" tabIndex={-1}>
        {words?.sentence ?? texts.due(amount.text, payBy, isToday(payBy, isOwnTimeZone))}
      </h3>
      {edit.effects.map(nameEffect).map((name) => name && <p class="strong">{name}</p>)}
      {edit.approval.note && <q dir="auto">{edit.approval.note}</q>}
      <p class="note">{words?.note ?? texts.dueNote}</p>
      {isDue &&
        (paymentUrl ? (
          <a class="button primary" part="button button-primary" href={paymentUrl}>
            <span>{texts.pay(amount.text)}</span>
          </a>
        ) : (
          <p>{texts.payByMail}</p>
        ))}
    </div>
  );
}

/** The state in one or two words, and how it feels. */
export function chipOf({ kind }: EditNews, texts: ChangesTexts) {
  return kind === 'payment-open'
    ? ({ chip: texts.dueChip, tone: 'attention' } as const)
    : ({ chip: texts.news[kind].chip, tone: TONES[kind] } as const);
}

const TONES = {
  'approval-waiting': 'neutral',
  declined: 'critical',
  unpaid: 'attention',
  paid: 'positive',
  approved: 'positive',
} as const;

function nameEffect(effect: ChangeEffect): string {
  switch (effect.kind) {
    case 'swap-item':
      return `${effect.before.title}: ${effect.before.variantTitle} → ${effect.after.variantTitle}`;
    case 'add-item':
      return effect.item.title;
    case 'set-quantity':
      return `${effect.item.title}: ${effect.before} → ${effect.after}`;
    default:
      return '';
  }
}
