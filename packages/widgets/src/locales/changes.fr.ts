import type { ChangesTexts } from './texts.ts';

const UNITS = { minute: 'minute', hour: 'heure', day: 'jour' } as const;

export const texts: ChangesTexts = {
  order: {
    title: (name) => `Votre commande ${name}`,
    address: 'Adresse de livraison',
    all: 'Voir toute la commande',
  },
  price(flow, amount) {
    return {
      collect: `Vous payez ${amount} de plus`,
      refund: `${amount} vous seront remboursés`,
      credit: `Vous recevez ${amount} en avoir`,
      more: `Votre commande coûte ${amount} de plus`,
      less: `Votre commande coûte ${amount} de moins`,
      none: 'Le prix ne change pas',
    }[flow];
  },
  follow(flow, within) {
    return {
      collect: `Vous payez à la page suivante, dans un délai de ${within}. D’ici là, nous retenons votre commande. Sans paiement, la modification est annulée et tout est expédié comme prévu.`,
      refund: 'Le remboursement se fait sur votre moyen de paiement dès que la modification est enregistrée.',
      credit: 'Vous le recevez dès que la modification est enregistrée.',
      more: 'Vous le payez avec votre commande.',
      less: 'Vous payez d’autant moins pour votre commande.',
      none: '',
    }[flow];
  },
  span: (count, unit) => `${count} ${UNITS[unit]}${count > 1 ? 's' : ''}`,
  needsApproval: 'La boutique doit d’abord donner son accord. D’ici là, rien ne change et rien n’est débité.',
  newQuote: 'La commande a changé entre-temps. Voici ce que la modification implique maintenant.',
  total: 'Total',
  before: 'avant',
  after: 'après',
  checking: 'Vérification…',
  saving: 'Enregistrement…',
  back: 'Retour',
  goOn: 'Modifier autre chose',
  saved: 'Modifié',
  closed: 'Définitif',
  until: ({ date, time }, isToday) =>
    isToday ? `Modifiable jusqu’à ${time}` : `Modifiable jusqu’au ${date} à ${time}`,
  due: (amount, by, isToday) => {
    if (!by) return `${amount} à payer`;
    return isToday
      ? `${amount} à payer avant ${by.time}`
      : `${amount} à payer avant le ${by.date} à ${by.time}`;
  },
  dueChip: 'À payer',
  dueNote:
    'D’ici là, nous retenons votre commande. Sans paiement, la modification est annulée et tout est expédié comme prévu.',
  pay: (amount) => `Payer ${amount}`,
  payByMail: 'La boutique vous envoie le lien de paiement par e-mail.',
  news: {
    'approval-waiting': {
      chip: 'À la boutique',
      sentence: 'La boutique examine votre modification',
      note: 'Rien ne change et rien n’est débité sans son accord. Vous recevrez un e-mail.',
    },
    declined: {
      chip: 'Refusée',
      sentence: 'La boutique n’a pas pu effectuer cette modification',
      note: 'Votre commande reste telle quelle. Écrivez à la boutique si autre chose peut vous aider.',
    },
    unpaid: {
      chip: 'Annulée',
      sentence: 'Cette modification a été annulée, faute de paiement',
      note: 'Tout est expédié comme prévu. Tant que la commande est ouverte, vous pouvez refaire la modification.',
    },
    paid: {
      chip: 'Payée',
      sentence: 'C’est payé, et la modification est faite',
      note: 'Vous n’avez plus rien à faire.',
    },
    approved: {
      chip: 'Modifiée',
      sentence: 'La boutique a donné son accord, et la modification est faite',
      note: 'Vous n’avez plus rien à faire.',
    },
  },
  accepted: 'Nous avons bien reçu votre modification et nous l’effectuons.',
  cancel: {
    title: 'Annuler la commande',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Vous pouvez annuler cette commande jusqu’à sa préparation';
      return isToday
        ? `Vous pouvez annuler cette commande jusqu’à ${closesAt.time}`
        : `Vous pouvez annuler cette commande jusqu’au ${closesAt.date} à ${closesAt.time}`;
    },
    begin: 'Annuler cette commande…',
    question: 'Annuler cette commande\u00a0?',
    confirm: 'Annuler la commande',
    keep: 'Garder ma commande',
    instead: 'Une modification suffirait-elle\u00a0?',
    reason: 'Pourquoi\u00a0? Vous n’êtes pas obligé de répondre',
    refundTo: 'Où verser le remboursement\u00a0?',
    methods: { 'original-payment': 'Sur mon moyen de paiement', 'store-credit': 'En avoir dans la boutique' },
    next: 'Continuer',
    refund: (method, amount) =>
      ({
        'original-payment': `${amount} vous seront remboursés sur votre moyen de paiement, en général sous 5 à 10 jours.`,
        'store-credit': `Vous recevez ${amount} en avoir, à utiliser dans cette boutique.`,
        none: 'Rien n’a été débité, il n’y a donc rien à rembourser.',
      })[method],
    final: 'Une commande annulée ne peut pas être rétablie.',
    chip: 'Annulée',
    done: 'Votre commande est annulée',
  },
  window: {
    title: 'Modifications',
    open: 'Modifiable',
    openUntil: (closesAt, isToday) => {
      if (!closesAt) return 'Vous pouvez modifier cette commande jusqu’à sa préparation';
      return isToday
        ? `Vous pouvez modifier cette commande jusqu’à ${closesAt.time}`
        : `Vous pouvez modifier cette commande jusqu’au ${closesAt.date} à ${closesAt.time}`;
    },
    left: (minutes) => `Encore ${minutes} minute${minutes > 1 ? 's' : ''}`,
    can: 'Encore possible',
    kinds: {
      'correct-address': 'Adresse',
      'swap-item': 'Taille ou couleur',
      'set-quantity': 'Quantité',
      'add-item': 'Autres articles',
      'change-shipping': 'Livraison',
      'correct-contact': 'Coordonnées',
      'add-note': 'Remarques',
      'cancel-order': 'Annulation',
    },
    rest: 'Rien d’autre ne peut être modifié ici.',
    afterwards: 'Ensuite, contactez la boutique\u00a0: elle pourra peut-être encore vous aider.',
  },
  swap: {
    title: 'Échanger un article',
    nothing: 'Aucun article de cette commande ne peut être échangé',
    noOther: 'Il n’y a pas d’autre choix pour cet article',
    choose: 'Échanger',
    units: (count) => `${count} ×`,
    soldOut: 'épuisé',
    present: 'commandé',
    quantity: 'Quantité',
    to: (name) => `Échanger contre ${name}`,
    more: (count) => `${count} ${count > 1 ? 'autres' : 'autre'}`,
    done: (name) => `C’est échangé\u00a0: vous recevrez ${name}`,
  },
  upsell: {
    title: 'Ajouter un article',
    nothing: 'Il n’y a rien d’autre à ajouter à cette commande',
    add: 'Ajouter à ma commande',
    decline: 'Non merci',
    insteadOf: 'au lieu de',
    payNext: (amount, within) => `Vous payez ${amount} à la page suivante, dans un délai de ${within}.`,
    added: (name) => `Ajouté\u00a0: ${name}`,
    undo: 'Retirer de la commande',
    undoTitle: 'Retirer de la commande\u00a0?',
    removed: (name) => `Retiré\u00a0: ${name}`,
    others: 'Voir les offres',
  },
};
