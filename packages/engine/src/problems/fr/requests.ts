import type { ProblemCode } from '@amend/contract';

import { plain } from '../sentences.ts';
import type { Sentences } from '../sentences.ts';

const reload = 'Rechargez la page pour obtenir un nouveau lien vers votre commande.';

/** What is said in French of requests that never reach an order. */
export const requests = {
  token_missing: plain(
    'Accès non reconnu',
    'Cette page n’a pas indiqué de quelle commande il s’agit.',
    reload,
  ),
  token_invalid: plain(
    'Accès non reconnu',
    'Le lien de cette page vers votre commande n’est pas valable.',
    reload,
  ),
  token_expired: plain('Lien expiré', 'Le lien de cette page vers votre commande a expiré.', reload),
  token_wrong_shop: plain('Autre boutique', 'Ce lien appartient à une autre boutique.', reload),
  token_wrong_order: plain('Autre commande', 'Ce lien appartient à une autre commande.', reload),
  token_revoked: plain(
    'Lien désactivé',
    'Les liens vers cette commande ont été désactivés.',
    'Demandez à la boutique un nouveau lien vers votre commande.',
  ),
  proof_not_offered: plain(
    'Impossible ici',
    'Cette boutique ne permet pas d’ouvrir une commande de cette façon.',
    'Ouvrez la commande depuis votre compte ou depuis un e-mail de la boutique.',
  ),
  proof_invalid: plain(
    'Lien non valable',
    'Ce lien vers votre commande n’est pas valable.',
    'Ouvrez la commande depuis votre compte ou depuis un e-mail de la boutique.',
  ),
  proof_expired: plain(
    'Lien expiré',
    'Ce lien vers votre commande a expiré.',
    'Ouvrez la commande depuis votre compte, ou demandez un nouveau lien à la boutique.',
  ),
  login_needed: plain(
    'Connexion nécessaire',
    'Il faut être connecté à cette boutique.',
    'Connectez-vous, puis réessayez.',
  ),
  code_invalid: plain(
    'Code refusé',
    'Ce code n’est pas le bon, ou il a expiré.',
    'Vérifiez l’e-mail le plus récent, ou demandez un autre code.',
  ),
  merchant_key_missing: plain(
    'Accès non reconnu',
    'La requête n’indique pas qui la fait.',
    'Envoyez une clé de marchand.',
  ),
  merchant_key_invalid: plain(
    'Accès non reconnu',
    'Cette clé de marchand n’est pas valable.',
    'Vérifiez la clé de marchand.',
  ),
  webhook_not_signed: plain(
    'Pas signé par Shopify',
    'Le webhook n’est pas signé par Shopify.',
    'Vérifiez le secret client de l’application.',
  ),
  webhook_wrong_shop: plain(
    'Autre boutique',
    'Le webhook appartient à une autre boutique.',
    'Vérifiez où il est envoyé.',
  ),
  webhook_unnamed: plain(
    'Identifiant manquant',
    'Le webhook n’indique pas lequel il est.',
    'Envoyez X-Shopify-Webhook-Id.',
  ),
  rate_limited: {
    title: 'Trop de demandes',
    detail: () => 'Il y a eu trop de demandes en peu de temps. Rien n’a été modifié.',
    nextStep: ({ wait = '1 minute' }) => `Réessayez dans ${wait}.`,
  },
  url_too_long: plain('Trop longue', 'L’adresse est plus longue que permis.', 'Vérifiez l’adresse.'),
  session_token_refused: plain(
    'Accès non reconnu',
    'Ce jeton de session n’est pas valable.',
    'Ouvrez à nouveau l’application dans l’interface d’administration Shopify.',
  ),
  route_not_found: plain('Introuvable', 'Il n’y a rien à cette adresse.', 'Vérifiez l’adresse.'),
  method_not_allowed: plain(
    'Impossible',
    'Cette adresse ne peut pas être appelée de cette façon.',
    'Vérifiez la méthode.',
  ),
  body_not_json: plain(
    'Illisible',
    'La requête n’a pas pu être lue.',
    'Envoyez du JSON en application/json.',
  ),
  body_too_large: plain('Trop grande', 'La requête est plus grande que permis.', 'Envoyez moins de données.'),
  body_invalid: plain(
    'Illisible',
    'La requête n’est pas comme elle devrait être.',
    'Consultez `pointers` pour voir ce qui ne va pas.',
  ),
  query_invalid: plain(
    'Illisible',
    'L’adresse de la requête contient une valeur inconnue.',
    'Envoyez un fuseau horaire IANA comme Europe/Paris, et un type de modification qui existe.',
  ),
  idempotency_key_missing: plain(
    'Clé manquante',
    'La requête nécessite une Idempotency-Key.',
    'Envoyez un nouvel UUID pour chaque souhait du client.',
  ),
  idempotency_key_invalid: plain(
    'Clé inutilisable',
    'L’Idempotency-Key ne peut pas être utilisée.',
    'Envoyez de 8 à 255 caractères ASCII imprimables sans espace, par exemple un UUID.',
  ),
  idempotency_key_reused: plain(
    'Clé déjà utilisée',
    'L’Idempotency-Key a déjà servi à une autre modification.',
    'Envoyez un nouvel UUID pour chaque souhait du client.',
  ),
} satisfies Partial<Record<ProblemCode, Sentences>>;
