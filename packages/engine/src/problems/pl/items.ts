import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in Polish of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Nic by nie zostało',
    'Bez tego produktu w zamówieniu nic by nie zostało.',
    'Zamiast tego anuluj zamówienie.',
  ),
  line_not_found: plain(
    'Nie znaleziono produktu',
    'Tego produktu nie ma już w zamówieniu albo nie w tej liczbie.',
    'Odśwież stronę, aby zobaczyć, jak teraz wygląda zamówienie.',
  ),
  line_not_editable: plain(
    'Niemożliwe dla tego produktu',
    'Tego produktu nie można zmienić.',
    'Skontaktuj się ze sklepem, jeśli potrzebujesz pomocy.',
  ),
  variant_not_found: plain('Niedostępne', 'Ten produkt nie jest już sprzedawany.', 'Wybierz inny.'),
  variant_not_offered: plain(
    'Tutaj to niemożliwe',
    'Tego produktu nie można tutaj wybrać.',
    'Wybierz inny albo złóż nowe zamówienie.',
  ),
  out_of_stock: plain(
    'Wyprzedane',
    'Nie ma już wystarczająco dużo sztuk tego produktu. Nic nie zostało zmienione.',
    'Wybierz inny produkt albo mniej sztuk.',
  ),
  offer_not_found: plain(
    'Nie ma takiej oferty',
    'Sklep nie ma takiej oferty.',
    'Odśwież stronę, aby zobaczyć aktualne oferty.',
  ),
  offer_not_available: plain(
    'Oferta niedostępna',
    'Ta oferta nie jest już dostępna dla Twojego zamówienia. Nic nie zostało zmienione.',
    'Odśwież stronę, aby zobaczyć aktualne oferty.',
  ),
  offer_price_not_kept: plain(
    'Nie dodano',
    'System sklepu nie nalicza ceny z tej oferty. Nic nie zostało zmienione.',
    'Skontaktuj się ze sklepem: może dodać produkt w cenie z oferty.',
  ),
  discount_cannot_be_kept: plain(
    'Nie zmieniono',
    'Ten produkt jest objęty rabatem, który by przepadł. Nic nie zostało zmienione.',
    'Skontaktuj się ze sklepem: może wprowadzić zmianę i zachować Twój rabat.',
  ),
  shipping_method_not_found: plain(
    'Niedostępne',
    'Ten sposób wysyłki nie jest dostępny dla tego zamówienia.',
    'Wybierz inny.',
  ),
  cancel_reason_not_offered: plain(
    'Wybierz powód',
    'Tego powodu nie ma na liście.',
    'Wybierz jeden z pokazanych powodów.',
  ),
  refund_method_not_offered: plain(
    'Tutaj to niemożliwe',
    'Za anulowane zamówienia sklep nie zwraca pieniędzy na saldo.',
    'Wybierz zwrot pieniędzy.',
  ),
  cancel_refused: plain(
    'Nie anulowano',
    'Nie udało się anulować zamówienia. Jest takie, jak było.',
    'Skontaktuj się ze sklepem: może jeszcze je anulować.',
  ),
  hold_refused: plain(
    'Nie zapisano',
    'Nie udało się wstrzymać zamówienia do czasu płatności. Nic nie zostało zmienione.',
    'Spróbuj ponownie później albo skontaktuj się ze sklepem.',
  ),
  decrease_refused: plain(
    'Tutaj to niemożliwe',
    'Sklep nie przyjmuje zmian, po których zamówienie kosztuje mniej.',
    'Wybierz coś, co kosztuje tyle samo lub więcej, albo skontaktuj się ze sklepem.',
  ),
  change_refused: plain(
    'Nie zmieniono',
    'System sklepu nie przyjął tej zmiany. Twoje zamówienie jest takie, jak było.',
    'Skontaktuj się ze sklepem, jeśli potrzebujesz pomocy.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
