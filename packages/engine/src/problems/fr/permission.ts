import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const contactShop = 'Contactez la boutique si vous avez besoin d’aide.';

/** What is said in French of orders and changes that are not to be touched, or not now. */
export const permission = {
  change_not_permitted: plain(
    'Impossible ici',
    'Cette page ne permet pas ce type de modification.',
    contactShop,
  ),
  change_not_offered: plain(
    'Impossible ici',
    'Cette boutique ne propose pas ce type de modification.',
    contactShop,
  ),
  stronger_proof_needed: {
    title: 'Vérification nécessaire',
    detail: () =>
      'Pour cette modification, la boutique doit être plus sûre que la commande est bien la vôtre.',
    nextStep: ({ waysToShow }) => (waysToShow ? `Vous pouvez ${waysToShow}.` : contactShop),
  },
  order_not_found: plain(
    'Commande introuvable',
    'Cette commande est introuvable.',
    'Après le paiement, cela peut prendre un instant. Réessayez dans une minute.',
  ),
  receipt_not_available: plain(
    'Pas encore de reçu',
    'Il n’y a pas de reçu pour cette modification.',
    'Il arrive dès que la modification figure dans la commande. Sinon, contactez la boutique.',
  ),
  edit_not_found: plain('Modification introuvable', 'Cette modification est introuvable.', contactShop),
  event_not_found: plain(
    'Événement introuvable',
    'Cet événement est introuvable, ou aucun destinataire n’est prévu pour lui.',
    'Vérifiez son identifiant, et où la configuration envoie les événements.',
  ),
  data_request_not_found: plain(
    'Demande introuvable',
    'Cette demande d’accès aux données est introuvable.',
    'Vérifiez son numéro.',
  ),
  data_erased: plain(
    'Données effacées',
    'Les données personnelles nécessaires ont été effacées.',
    'Vous n’avez rien à faire\u00a0: elles ne sont conservées nulle part.',
  ),
  edit_in_progress: plain(
    'Un instant',
    'Une autre modification de cette commande est en cours d’enregistrement.',
    'Réessayez dans quelques secondes.',
  ),
  edit_window_passed: {
    title: 'Trop tard pour modifier',
    detail: ({ closedAt }) =>
      closedAt
        ? `Cette commande était modifiable jusqu’à ${closedAt}.`
        : 'Cette commande ne peut plus être modifiée.',
    nextStep: () => 'Contactez la boutique\u00a0: elle peut peut-être encore vous aider.',
  },
  edit_window_not_open: {
    title: 'Impossible pour le moment',
    detail: ({ opensAt }) =>
      opensAt
        ? `Les modifications de cette commande sont suspendues jusqu’au ${opensAt.date} à ${opensAt.time}.`
        : 'Les modifications de cette commande sont suspendues pour le moment.',
    nextStep: () => 'Revenez à ce moment-là, ou contactez la boutique.',
  },
  fulfillment_started: {
    title: 'Déjà en préparation',
    detail: ({ isDelivered }) =>
      isDelivered
        ? 'Cette commande a été livrée.'
        : 'Cette commande est en train d’être emballée ou déjà en route.',
    nextStep: ({ isDelivered }) =>
      isDelivered
        ? 'Contactez la boutique si quelque chose ne va pas.'
        : 'Contactez la boutique, ou demandez au transporteur de rediriger le colis.',
  },
  order_cancelled: plain(
    'Commande annulée',
    'Cette commande a été annulée.',
    'Contactez la boutique si ce n’était pas voulu.',
  ),
  order_archived: plain(
    'Commande terminée',
    'Cette commande est terminée et ne peut plus être modifiée.',
    contactShop,
  ),
  nothing_to_ship: plain('Rien à expédier', 'Cette commande n’a pas d’adresse de livraison.', contactShop),
  rule_denied: plain(
    'Impossible pour cette commande',
    'Cette commande ne peut pas être modifiée de cette façon.',
    contactShop,
  ),
  approval_not_waiting: plain(
    'Rien à décider',
    'Cette modification n’attend pas de décision, ou une autre décision a déjà été prise.',
    'Consultez les modifications de la commande pour voir où elle en est.',
  ),
  approval_price_moved: plain(
    'Le prix a changé',
    'Le prix de cette modification n’est plus celui que le client a accepté. Rien n’a été modifié.',
    'Refusez-la, afin que le client puisse refaire sa demande.',
  ),
  edit_limit_reached: plain(
    'Plus de modifications',
    'Cette commande a déjà été modifiée autant de fois que la boutique le permet.',
    'Contactez la boutique si quelque chose ne va toujours pas.',
  ),
  quantity_limit: plain(
    'Quantité trop grande',
    'C’est plus que ce que l’on peut commander ici en une fois. Rien n’a été modifié.',
    'Choisissez une quantité plus petite, ou contactez la boutique.',
  ),
  value_limit: plain(
    'Écart de prix trop grand',
    'Le prix de la commande changerait plus que la boutique ne le permet. Rien n’a été modifié.',
    'Choisissez un article d’un prix plus proche, ou contactez la boutique.',
  ),
  order_not_editable: plain(
    'Impossible en ligne',
    'Cette commande ne peut pas être modifiée en ligne.',
    'Contactez la boutique\u00a0: elle peut la modifier pour vous.',
  ),
  order_being_edited: plain(
    'Un instant',
    'La boutique travaille sur cette commande en ce moment. Rien n’a été modifié.',
    'Réessayez dans une minute.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
