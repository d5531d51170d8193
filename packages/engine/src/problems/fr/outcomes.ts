import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in French of what became of a change. */
export const outcomes = {
  quote_changed: plain(
    'La commande a changé',
    'La commande a changé entre-temps. Rien n’a été enregistré.',
    'Vérifiez les nouvelles informations et confirmez à nouveau.',
  ),
  edit_interrupted: plain(
    'Non enregistrée',
    'La modification n’a pas pu être enregistrée. Votre commande reste telle quelle.',
    'Réessayez.',
  ),
  outcome_unknown: plain(
    'Vérification en cours',
    'Nous ne savons pas encore si la modification a été enregistrée.',
    'Réessayez dans un instant. Elle ne sera pas enregistrée deux fois.',
  ),
  shop_unavailable: plain(
    'Boutique injoignable',
    'Le système de la boutique est injoignable pour le moment. Rien n’a été modifié.',
    'Réessayez dans une minute.',
  ),
  shop_busy: {
    title: 'Forte affluence',
    detail: () => 'La boutique reçoit beaucoup de demandes en ce moment. Rien n’a été modifié.',
    nextStep: ({ wait = '1 seconde' }) => `Réessayez dans ${wait}.`,
  },
  shop_closed: plain(
    'Plus possible',
    'Cette boutique ne propose plus de modifications ici. Rien n’a été modifié.',
    'Contactez la boutique si vous avez besoin d’aide.',
  ),
  internal_error: plain(
    'Un problème est survenu',
    'Un problème est survenu de notre côté.',
    'Réessayez. Si le problème persiste, contactez la boutique.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
