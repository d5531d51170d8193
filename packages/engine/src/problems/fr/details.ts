import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in French of addresses, contacts and notes. */
export const details = {
  address_invalid: plain(
    'Adresse à vérifier',
    'Quelque chose ne va pas dans l’adresse.',
    'Corrigez les champs signalés.',
  ),
  address_locked: plain(
    'Impossible ici',
    'Cette partie de l’adresse ne peut pas être modifiée, car le prix pourrait changer.',
    'Contactez la boutique pour faire livrer la commande à cette adresse.',
  ),
  address_unchanged: plain(
    'Aucun changement',
    'C’est l’adresse que nous avons déjà.',
    'Modifiez au moins un champ.',
  ),
  address_refused: plain(
    'Adresse refusée',
    'Le système de la boutique n’a pas accepté cette adresse.',
    'Vérifiez l’adresse, puis réessayez.',
  ),
  address_not_forwarded: plain(
    'Non modifiée',
    'La nouvelle adresse n’a pas pu être transmise à l’entrepôt. Rien n’a été modifié.',
    'Contactez vite la boutique\u00a0: elle peut retenir le colis.',
  ),
  price_would_change: plain(
    'Non modifiée',
    'Cette adresse changerait le prix de la commande. Rien n’a donc été modifié.',
    'Contactez la boutique pour faire livrer la commande à cette adresse.',
  ),
  nothing_changed: plain(
    'Aucun changement',
    'La commande est déjà comme vous le souhaitez.',
    'Choisissez autre chose.',
  ),
  contact_invalid: plain(
    'Téléphone à vérifier',
    'Ce numéro de téléphone n’est pas complet.',
    'Saisissez-le avec l’indicatif du pays, par exemple +33 1 99 00 12 34.',
  ),
  contact_refused: plain(
    'Coordonnées refusées',
    'Le système de la boutique n’a pas accepté cette adresse e-mail ou ce numéro de téléphone.',
    'Vérifiez votre saisie, puis réessayez.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
