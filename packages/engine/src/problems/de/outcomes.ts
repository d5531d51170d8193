import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in German of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'Die Bestellung hat sich geändert',
    'Die Bestellung hat sich inzwischen geändert. Es wurde nichts gespeichert.',
    'Sehen Sie sich die neuen Angaben an und bestätigen Sie noch einmal.',
  ),
  edit_interrupted: plain(
    'Nicht gespeichert',
    'Die Änderung konnte nicht gespeichert werden. Ihre Bestellung ist, wie sie war.',
    'Versuchen Sie es noch einmal.',
  ),
  outcome_unknown: plain(
    'Wird noch geprüft',
    'Wir wissen noch nicht, ob die Änderung gespeichert wurde.',
    'Versuchen Sie es gleich noch einmal. Sie wird nicht doppelt gespeichert.',
  ),
  shop_unavailable: plain(
    'Nicht erreichbar',
    'Das System des Shops ist gerade nicht erreichbar. Es wurde nichts geändert.',
    'Versuchen Sie es in einer Minute noch einmal.',
  ),
  shop_busy: {
    title: 'Viel Betrieb',
    detail: () => 'Im Shop ist gerade sehr viel Betrieb. Es wurde nichts geändert.',
    nextStep: ({ wait = '1 Sekunde' }) => `Versuchen Sie es in ${wait} noch einmal.`,
  },
  shop_closed: plain(
    'Nicht mehr möglich',
    'Dieser Shop bietet hier keine Änderungen mehr an. Es wurde nichts geändert.',
    'Wenden Sie sich an den Shop, wenn Sie Hilfe brauchen.',
  ),
  internal_error: plain(
    'Etwas ist schiefgegangen',
    'Bei uns ist etwas schiefgegangen.',
    'Versuchen Sie es noch einmal. Wenn es wieder geschieht, wenden Sie sich an den Shop.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
