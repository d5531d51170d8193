import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'Skontaktuj się ze sklepem, jeśli potrzebujesz pomocy.';

/** What is said in Polish of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Tutaj to niemożliwe',
    'Na tej stronie nie można wprowadzić takiej zmiany.',
    contactShop,
  ),
  change_not_offered: plain('Tutaj to niemożliwe', 'Ten sklep nie oferuje takich zmian.', contactShop),
  stronger_proof_needed: {
    title: 'Potrzebne potwierdzenie',
    detail: () => 'Do tej zmiany sklep potrzebuje większej pewności, że to Twoje zamówienie.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Możesz ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Nie znaleziono zamówienia',
    'Nie udało się znaleźć tego zamówienia.',
    'Po płatności może to chwilę potrwać. Spróbuj ponownie za minutę.',
  ),
  receipt_not_available: plain(
    'Nie ma jeszcze potwierdzenia',
    'Nie ma potwierdzenia tej zmiany.',
    'Pojawi się, gdy zmiana znajdzie się w zamówieniu. Jeśli się nie pojawi, skontaktuj się ze sklepem.',
  ),
  edit_not_found: plain('Nie znaleziono zmiany', 'Nie udało się znaleźć tej zmiany.', contactShop),
  event_not_found: plain(
    'Nie znaleziono zdarzenia',
    'Nie udało się znaleźć tego zdarzenia albo nie ma dokąd go wysłać.',
    'Sprawdź jego identyfikator i to, dokąd konfiguracja wysyła zdarzenia.',
  ),
  data_request_not_found: plain(
    'Nie znaleziono wniosku',
    'Nie udało się znaleźć tego wniosku o dane.',
    'Sprawdź jego numer.',
  ),
  data_erased: plain(
    'Dane usunięte',
    'Potrzebne do tego dane osobowe zostały usunięte.',
    'Nie trzeba nic robić: nie są już nigdzie przechowywane.',
  ),
  edit_in_progress: plain(
    'Chwileczkę',
    'Właśnie zapisujemy inną zmianę w tym zamówieniu.',
    'Spróbuj ponownie za kilka sekund.',
  ),
  edit_window_passed: {
    title: 'Za późno na zmiany',
    detail: ({ closedAt }) =>
      closedAt
        ? `To zamówienie można było zmienić do ${closedAt}.`
        : 'Tego zamówienia nie można już zmienić.',
    nextStep: () => 'Skontaktuj się ze sklepem: może jeszcze uda się pomóc.',
  },
  edit_window_not_open: {
    title: 'Teraz to niemożliwe',
    detail: ({ opensAt }) =>
      opensAt
        ? `Zmiany w tym zamówieniu są teraz wstrzymane. Następny możliwy termin: ${opensAt.date}, ${opensAt.time}.`
        : 'Zmiany w tym zamówieniu są teraz wstrzymane.',
    nextStep: () => 'Wróć wtedy albo skontaktuj się ze sklepem.',
  },
  fulfillment_started: {
    title: 'Już pakujemy',
    detail: ({ isDelivered }) =>
      isDelivered ? 'To zamówienie zostało doręczone.' : 'To zamówienie jest już pakowane albo w drodze.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Skontaktuj się ze sklepem, jeśli coś jest nie tak.'
        : 'Skontaktuj się ze sklepem albo poproś przewoźnika o przekierowanie paczki.',
  },
  order_cancelled: plain(
    'Zamówienie anulowane',
    'To zamówienie zostało anulowane.',
    'Skontaktuj się ze sklepem, jeśli nie o to chodziło.',
  ),
  order_archived: plain(
    'Zamówienie zakończone',
    'To zamówienie jest zakończone i nie można go już zmienić.',
    contactShop,
  ),
  nothing_to_ship: plain('Nic do wysłania', 'To zamówienie nie ma adresu dostawy.', contactShop),
  rule_denied: plain(
    'Niemożliwe dla tego zamówienia',
    'Tego zamówienia nie można zmienić w ten sposób.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Nic do rozpatrzenia',
    'Ta zmiana nie czeka na decyzję albo zapadła już inna.',
    'Zobacz zmiany w zamówieniu, aby sprawdzić, na czym stoją.',
  ),
  approval_price_moved: plain(
    'Cena się zmieniła',
    'Cena tej zmiany nie jest już tą, na którą zgodził się klient. Nic nie zostało zmienione.',
    'Odrzuć ją, aby klient mógł poprosić o nią od nowa.',
  ),
  edit_limit_reached: plain(
    'Bez dalszych zmian',
    'To zamówienie zostało już zmienione tyle razy, na ile pozwala sklep.',
    'Skontaktuj się ze sklepem, jeśli coś się jeszcze nie zgadza.',
  ),
  quantity_limit: plain(
    'Za dużo sztuk',
    'To więcej, niż można tu zamówić za jednym razem. Nic nie zostało zmienione.',
    'Wybierz mniej sztuk albo skontaktuj się ze sklepem.',
  ),
  value_limit: plain(
    'Za duża zmiana',
    'Cena zamówienia zmieniłaby się bardziej, niż pozwala sklep. Nic nie zostało zmienione.',
    'Wybierz coś w bardziej zbliżonej cenie albo skontaktuj się ze sklepem.',
  ),
  order_not_editable: plain(
    'Niemożliwe przez internet',
    'Tego zamówienia nie można zmienić przez internet.',
    'Skontaktuj się ze sklepem: może zmienić je za Ciebie.',
  ),
  order_being_edited: plain(
    'Chwileczkę',
    'Sklep właśnie pracuje nad tym zamówieniem. Nic nie zostało zmienione.',
    'Spróbuj ponownie za minutę.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
