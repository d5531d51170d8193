import type { MailWords } from './words.ts';

/** French mails, with a no-break space before a colon and inside quotation marks, and a narrow one before a question mark or a semicolon. */
export const fr: MailWords = {
  tag: 'fr',
  direction: 'ltr',
  colon: '\u00a0: ',
  comma: ', ',
  greeting: 'Bonjour,',
  subjects: {
    applied: ({ order }) => `Votre commande ${order} est modifiée`,
    cancelled: ({ order }) => `Votre commande ${order} est annulée`,
    'payment-open': ({ order, amount }) => `${amount} à payer pour votre commande ${order}`,
    'payment-received': ({ order }) => `Votre paiement pour la commande ${order} est arrivé`,
    reverted: ({ order }) => `La modification de votre commande ${order} a été annulée`,
    refunded: ({ order, amount }) => `Votre remboursement de ${amount} est en route (commande ${order})`,
    'approval-requested': ({ order }) => `Votre demande de modification de la commande ${order}`,
    approved: ({ order }) => `C’est d’accord\u00a0: votre commande ${order} est modifiée`,
    declined: ({ order }) => `Votre commande ${order} reste telle quelle`,
  },
  sentences: {
    changed: ({ order }) => `Votre commande ${order} est modifiée, comme vous l’avez demandé.`,
    cancelled: ({ order }) => `Votre commande ${order} est annulée, comme vous l’avez demandé.`,
    agreed: ({ order }) =>
      `La boutique a donné son accord, et votre commande ${order} est modifiée, comme vous l’avez demandé.`,
    moneyBack: ({ amount }) => `Nous vous remboursons ${amount}.`,
    creditBack: ({ amount }) => `Vous recevez ${amount} en avoir.`,
    toPay: ({ amount }) => `Il reste ${amount} à payer.`,
    payBy: ({ date, time }) =>
      `Merci de payer avant le ${date} à ${time}. Si le paiement n’est pas arrivé d’ici là, la modification est annulée et vous recevez ce que vous aviez commandé auparavant.`,
    linkFollows: 'Vous recevrez le lien de paiement dans un autre e-mail.',
    shopTells: 'La boutique vous indiquera comment payer.',
    paid: ({ order, amount }) =>
      `Merci\u00a0: nous avons bien reçu ${amount}. Votre commande ${order} reste modifiée, comme vous l’avez demandé.`,
    unpaid: ({ order, date, time }) =>
      `La modification de votre commande ${order} n’a pas été payée avant le ${date} à ${time}. Nous l’avons donc annulée.`,
    notKept: ({ order }) =>
      `La modification de votre commande ${order} n’a pas pu être conservée. Nous l’avons donc annulée.`,
    asBefore: 'Vous recevez votre commande telle qu’elle était auparavant.',
    onItsWay: ({ order, amount }) =>
      `Le remboursement de ${amount} pour votre commande ${order} est en route vers le moyen de paiement que vous avez utilisé. Il peut mettre quelques jours à apparaître.`,
    credited: ({ order, amount }) => `Vous avez reçu un avoir de ${amount} pour votre commande ${order}.`,
    requested: ({ order }) =>
      `Nous avons bien reçu votre demande de modification de la commande ${order}. La boutique l’examine d’abord. D’ici là, rien ne change\u202f; nous vous écrivons dès que la décision est prise.`,
    declined: ({ order }) =>
      `La boutique n’a pas pu accepter votre demande. Rien n’a été modifié dans votre commande ${order}.`,
  },
  code: {
    subject: ({ order }) => `Votre code pour la commande ${order}`,
    asked: ({ order }) =>
      `Quelqu’un, vous sans doute, souhaite consulter la commande ${order}. Saisissez ce code sur la page où vous l’avez demandé.`,
    label: 'Votre code',
    valid: ({ time }) => `Il est valable jusqu’à ${time} et ouvre la commande une seule fois.`,
    notAsked:
      'Vous n’avez rien demandé\u202f? Alors ne faites rien et ne le donnez à personne\u00a0: sans le code, personne ne voit la commande. La boutique ne vous le demandera jamais.',
  },
  changes: {
    address: 'Adresse de livraison',
    email: 'Adresse e-mail',
    phone: 'Téléphone',
    giftMessage: 'Message cadeau',
    deliveryNote: 'Pour la livraison',
    shipping: 'Livraison',
    none: { email: 'aucune', phone: 'aucun', note: 'aucun texte' },
    quoted: (text) => `«\u00a0${text}\u00a0»`,
    swapped: ({ quantity, before, after }) => `${quantity} × ${after} au lieu de ${before}`,
    takenOff: 'article retiré',
    quantity: (before, after) => `${after} au lieu de ${before}`,
    added: (quantity, item) => `Ajouté\u00a0: ${quantity} × ${item}`,
    wholeOrder: 'Toute la commande',
  },
  takenBack: 'Modification annulée\u00a0:',
  staying: 'Ce que vous avez corrigé et qui reste\u00a0:',
  total: 'Total actuel de votre commande',
  pay: ({ amount }) => `Payer ${amount}`,
  note: 'La boutique vous écrit\u00a0:',
  closing: 'Quelque chose ne va pas\u202f? Répondez simplement à cet e-mail.',
  order: 'Voir votre commande',
  store: 'Aller à la boutique',
};
