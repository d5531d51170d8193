import type { CardTexts } from './texts.ts';

export const cardTexts: CardTexts = {
  loading: 'Chargement…',
  slow: 'C’est un peu plus long que d’habitude.',
  tryAgain: 'Réessayer',
  unavailable: {
    detail: 'Votre commande ne peut pas s’afficher ici pour le moment.',
    nextStep: 'Vous trouverez tous les détails dans l’e-mail de confirmation.',
  },
  notLoaded: {
    detail: 'Cette partie n’a pas pu être chargée.',
    nextStep: 'Rechargez la page, puis réessayez.',
  },
  problems: {
    not_made: {
      detail: 'La modification n’a pas été effectuée ; votre commande est restée telle quelle.',
      nextStep: 'Vérifiez votre saisie, puis réessayez.',
    },
    offline: {
      detail: 'Vous n’êtes pas connecté à Internet.',
      nextStep: 'Vérifiez votre connexion, puis réessayez.',
    },
    unreachable: {
      detail: 'La boutique est injoignable pour le moment.',
      nextStep: 'Vérifiez votre connexion ou réessayez dans un instant.',
    },
    timeout: { detail: 'La boutique n’a pas répondu à temps.', nextStep: 'Réessayez dans un instant.' },
    unreadable_answer: {
      detail: 'La réponse de la boutique n’a pas pu être lue.',
      nextStep: 'Réessayez ou rechargez la page.',
    },
  },
};
