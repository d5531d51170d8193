import type { PageTexts } from '../src/texts/page-texts.ts';

export const texts: PageTexts = {
  open: 'Suivre ou modifier cette commande',
  waiting: 'Votre commande vient d’être passée et la boutique l’enregistre. Cela prend quelques secondes.',
  notYet: {
    detail: 'La boutique n’a pas encore enregistré votre commande.',
    nextStep: 'Réessayez dans une minute. Vous trouverez tous les détails dans l’e-mail de confirmation.',
  },
  logIn: { detail: 'Connectez-vous pour modifier cette commande.', button: 'Se connecter' },
  setUp:
    'Saisissez l’adresse de l’API Amend dans les paramètres de ce bloc. D’ici là, les clients ne voient rien.',
};
