import type { FormTexts } from './texts.ts';

export const texts: FormTexts = {
  formTitle: 'Modifier votre adresse de livraison',
  label(field, { cityLabel, zipLabel, provinceLabel }) {
    switch (field) {
      case 'firstName':
        return 'Prénom';
      case 'lastName':
        return 'Nom';
      case 'company':
        return 'Société';
      case 'address1':
        return 'Numéro et rue';
      case 'address2':
        return 'Complément d’adresse';
      case 'zip':
        return {
          postalCode: 'Code postal',
          postcode: 'Code postal',
          pinCode: 'Code PIN',
          zipCode: 'Code ZIP',
        }[zipLabel];
      case 'city':
        return { city: 'Ville', suburb: 'Localité', district: 'District', town: 'Ville' }[cityLabel];
      case 'provinceCode':
        return {
          region: 'Région',
          province: 'Province',
          stateOrTerritory: 'État ou territoire',
          state: 'État',
          governorate: 'Gouvernorat',
          county: 'Comté',
          prefecture: 'Préfecture',
          emirate: 'Émirat',
        }[provinceLabel];
      case 'countryCode':
        return 'Pays';
      case 'phone':
        return 'Téléphone';
    }
  },
  optional: 'facultatif',
  chooseProvince: 'Choisir…',
  locked: 'Ce champ ne peut pas être modifié ici. En cas d’erreur, contactez la boutique.',
  fieldProblem: (reason) =>
    reason === 'missing'
      ? 'Veuillez remplir ce champ.'
      : 'Cette information semble incorrecte. Veuillez la vérifier.',
  problems: (count) => `${count} champs sont à revoir`,
  review: 'Vérifier la modification',
  checking: 'Vérification…',
  cancel: 'Annuler',
  close: 'Fermer',
  confirmTitle: 'La nouvelle adresse est-elle correcte\u00a0?',
  meant: {
    confirmTitle: 'Vouliez-vous dire cette adresse\u00a0?',
    before: 'Votre saisie',
    after: 'Suggestion',
    save: 'Utiliser la suggestion',
    back: 'Garder ma saisie',
  },
  suggestions: 'Suggestions',
  found: (count) =>
    count === 1
      ? '1 suggestion. Choisissez avec les flèches.'
      : `${count} suggestions. Choisissez avec les flèches.`,
  newQuote: 'La commande a changé entre-temps. Voici ce que la modification implique maintenant.',
  before: 'Avant',
  after: 'Nouvelle adresse',
  difference(direction, amount) {
    if (direction === 'none') return 'Le prix ne change pas';
    return direction === 'pay' ? `Vous payez ${amount} de plus` : `${amount} vous seront remboursés`;
  },
  save: 'Enregistrer l’adresse',
  saving: 'Enregistrement…',
  back: 'Retour',
  savedTo: (address) => `C’est enregistré. Votre colis sera envoyé à cette adresse\u00a0: ${address}.`,
  requested:
    'La boutique doit d’abord donner son accord. Nous lui avons transmis votre demande\u00a0; rien ne change d’ici là.',
  accepted: (address) =>
    `Nous avons bien reçu votre modification et l’enregistrons. Votre colis sera envoyé à cette adresse\u00a0: ${address}.`,
};
