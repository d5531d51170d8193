import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Polish of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'Zamówienie się zmieniło',
    'Zamówienie w międzyczasie się zmieniło. Nic nie zostało zapisane.',
    'Sprawdź nowe dane i potwierdź jeszcze raz.',
  ),
  edit_interrupted: plain(
    'Nie zapisano',
    'Nie udało się zapisać zmiany. Twoje zamówienie jest takie, jak było.',
    'Spróbuj ponownie.',
  ),
  outcome_unknown: plain(
    'Jeszcze sprawdzamy',
    'Nie wiemy jeszcze, czy zmiana została zapisana.',
    'Spróbuj ponownie za chwilę. Zmiana nie zostanie zapisana dwa razy.',
  ),
  shop_unavailable: plain(
    'Brak połączenia ze sklepem',
    'Nie możemy teraz połączyć się z systemem sklepu. Nic nie zostało zmienione.',
    'Spróbuj ponownie za minutę.',
  ),
  shop_busy: {
    title: 'Duży ruch',
    detail: () => 'W sklepie jest teraz bardzo duży ruch. Nic nie zostało zmienione.',
    nextStep: ({ wait = '1 sekundę' }) => `Spróbuj ponownie za ${wait}.`,
  },
  shop_closed: plain(
    'To już niemożliwe',
    'W tym sklepie nie można już tutaj wprowadzać zmian. Nic nie zostało zmienione.',
    'Skontaktuj się ze sklepem, jeśli potrzebujesz pomocy.',
  ),
  internal_error: plain(
    'Coś poszło nie tak',
    'Coś poszło nie tak po naszej stronie.',
    'Spróbuj ponownie. Jeśli to się powtórzy, skontaktuj się ze sklepem.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
