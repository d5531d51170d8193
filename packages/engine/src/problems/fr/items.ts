import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

/** What is said in French of items, shipping and cancellations. */
export const items = {
  order_would_be_empty: plain(
    'Il ne resterait rien',
    'Sans cet article, il ne resterait rien dans la commande.',
    'Annulez plutôt la commande.',
  ),
  line_not_found: plain(
    'Article introuvable',
    'Cet article n’est plus dans la commande, ou pas dans cette quantité.',
    'Rechargez la page pour voir où en est la commande.',
  ),
  line_not_editable: plain(
    'Impossible pour cet article',
    'Cet article ne peut pas être modifié.',
    'Contactez la boutique si vous avez besoin d’aide.',
  ),
  variant_not_found: plain(
    'Indisponible',
    'Cet article n’est plus en vente.',
    'Choisissez un autre article.',
  ),
  variant_not_offered: plain(
    'Impossible ici',
    'Cet article ne peut pas être choisi ici.',
    'Choisissez un autre article, ou passez une nouvelle commande.',
  ),
  out_of_stock: plain(
    'Épuisé',
    'Il ne reste pas assez de cet article. Rien n’a été modifié.',
    'Choisissez un autre article, ou une quantité plus petite.',
  ),
  offer_not_found: plain(
    'Offre inconnue',
    'La boutique ne propose pas cette offre.',
    'Rechargez la page pour voir les offres du moment.',
  ),
  offer_not_available: plain(
    'Offre indisponible',
    'Cette offre n’est plus valable pour votre commande. Rien n’a été modifié.',
    'Rechargez la page pour voir les offres du moment.',
  ),
  offer_price_not_kept: plain(
    'Non ajouté',
    'Le système de la boutique n’applique pas le prix de cette offre. Rien n’a été modifié.',
    'Contactez la boutique\u00a0: elle peut ajouter l’article au prix de l’offre.',
  ),
  discount_cannot_be_kept: plain(
    'Non modifié',
    'Cet article fait partie d’une remise qui serait perdue. Rien n’a été modifié.',
    'Contactez la boutique\u00a0: elle peut faire la modification et garder votre remise.',
  ),
  shipping_method_not_found: plain(
    'Indisponible',
    'Ce mode de livraison n’est pas disponible pour cette commande.',
    'Choisissez un autre mode de livraison.',
  ),
  cancel_reason_not_offered: plain(
    'Choisissez un motif',
    'Ce motif ne fait pas partie de la liste.',
    'Choisissez l’un des motifs affichés.',
  ),
  refund_method_not_offered: plain(
    'Impossible ici',
    'La boutique ne rembourse pas les commandes annulées en avoir.',
    'Choisissez le remboursement sur votre moyen de paiement.',
  ),
  cancel_refused: plain(
    'Non annulée',
    'La commande n’a pas pu être annulée. Elle reste telle quelle.',
    'Contactez la boutique\u00a0: elle peut encore l’annuler.',
  ),
  hold_refused: plain(
    'Non enregistré',
    'La commande n’a pas pu être retenue jusqu’au paiement. Rien n’a été modifié.',
    'Réessayez plus tard, ou contactez la boutique.',
  ),
  decrease_refused: plain(
    'Impossible ici',
    'La boutique n’accepte pas les modifications qui font baisser le prix de la commande.',
    'Choisissez un article au moins aussi cher, ou contactez la boutique.',
  ),
  change_refused: plain(
    'Non modifié',
    'Le système de la boutique n’a pas accepté cette modification. Votre commande reste telle quelle.',
    'Contactez la boutique si vous avez besoin d’aide.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
