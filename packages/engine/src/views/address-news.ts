import { addressLines } from '../addresses/format.ts';
import type { Effect } from '../changes/effect.ts';
import type { Display } from '../display/display.ts';
import { speechFor } from '../languages.ts';
import type { LedgerEdit } from '../ledger.ts';
import { ADDRESS_NEWS_WORDS } from './address-news-words.ts';

/**
 * What a shopper should know of another address that they asked for, in a sentence or two: that it waits for the shop, or, while they can ask for another
 * one, that the shop did not agree (rule A2). Nothing once they have asked again.
 */
export function addressNews(edits: readonly LedgerEdit[], isOpen: boolean, display: Display): string | null {
  const asked = edits.flatMap(({ status, effects, approval }) =>
    status === 'failed'
      ? []
      : effects.flatMap((effect) =>
          effect.kind === 'correct-address' ? [{ status, effect, note: approval.note ?? '' }] : [],
        ),
  );
  const words = ADDRESS_NEWS_WORDS[speechFor(display.locale).language];
  const waiting = asked.findLast(({ status }) => status === 'requested');
  if (waiting) return words.waiting(nameAddress(waiting.effect, display));
  const latest = asked.at(-1);
  return latest?.status === 'declined' && isOpen
    ? words.declined(nameAddress(latest.effect, display), latest.note)
    : null;
}

/** The lines that would be new, and all of them where only something would be left out. */
function nameAddress(
  { before, after }: Extract<Effect, { kind: 'correct-address' }>,
  display: Display,
): string {
  const present = addressLines(before, display);
  const lines = addressLines(after, display);
  const differing = lines.filter((line) => !present.includes(line));
  return (differing.length > 0 ? differing : lines).join(', ');
}
