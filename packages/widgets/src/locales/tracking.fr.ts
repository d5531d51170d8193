import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'aujourd’hui', tomorrow: 'demain', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)} à ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` à ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'Votre livraison',
  statements: {
    preparing: {
      chip: 'En préparation',
      sentence: 'Votre commande est en préparation',
      note: 'Le suivi s’affichera ici dès que le transporteur aura pris en charge votre colis.',
    },
    preparing_rest: { chip: 'Livrée en partie', sentence: 'Le reste de votre commande est en préparation' },
    shipped: { chip: 'En route', sentence: 'Votre colis est en route' },
    in_transit: { chip: 'En route', sentence: 'Votre colis est en route' },
    arriving: {
      chip: 'En route',
      sentence: ({ moment, day }) =>
        moment ? `Arrivée prévue ${sayDay(moment, day)}` : 'Votre colis est en route',
    },
    overdue: {
      chip: 'En retard',
      sentence: ({ moment }) => (moment ? `En retard\u00a0: arrivée prévue ${moment.date}` : 'En retard'),
      note: 'Le transporteur n’a pas encore communiqué de nouvelle date.',
    },
    delayed: {
      chip: 'En retard',
      sentence: ({ moment, day }) =>
        moment ? `En retard\u00a0: arrivée désormais prévue ${sayDay(moment, day)}` : 'En retard',
      note: 'Le transporteur signale un retard. Vous n’avez rien à faire.',
    },
    out_for_delivery: {
      chip: 'En livraison',
      sentence: ({ place }) => `En cours de livraison${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'Livraison manquée',
      sentence: ({ moment, day }) => `Tentative de livraison${dayAndTime(moment, day)}`,
      note: 'La suite est indiquée sur le site du transporteur.',
    },
    delivery_failed: {
      chip: 'Non livré',
      sentence: 'Votre colis n’a pas pu être livré',
      note: 'Contactez la boutique pour savoir ce qui peut être fait.',
    },
    ready_for_pickup: {
      chip: 'À retirer',
      sentence: ({ place }) => `Votre colis est à retirer${inPlace(place)}`,
      note: 'Le lieu et la date limite sont indiqués sur le site du transporteur.',
    },
    picked_up: { chip: 'Retiré', sentence: ({ moment, day }) => `Retiré${dayAndTime(moment, day)}` },
    delivered: { chip: 'Livré', sentence: ({ moment, day }) => `Livré${dayAndTime(moment, day)}` },
    cancelled: { chip: 'Annulé', sentence: 'Ce colis a été annulé' },
    order_cancelled: {
      chip: 'Annulée',
      sentence: 'Cette commande a été annulée',
      note: 'Rien ne sera expédié.',
    },
    nothing_to_track: { chip: 'Terminée', sentence: 'Cette commande ne nécessite aucune livraison' },
  },
  milestones: 'Progression',
  milestone(milestone, isPickup) {
    const names = [
      'Commandé',
      'Expédié',
      isPickup ? 'À retirer' : 'En livraison',
      isPickup ? 'Retiré' : 'Livré',
    ] as const;
    return names[milestone];
  },
  reached: 'fait',
  current: 'en cours',
  ahead: 'à venir',
  track: (carrier) => (carrier ? `Suivre avec ${carrier}` : 'Suivre ce colis'),
  opensNewTab: 's’ouvre dans un nouvel onglet',
  parcel: (number) => `Colis ${number}`,
  contents: 'Dans ce colis\u00a0:',
  unshipped: 'Encore en préparation\u00a0:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Voir tout le suivi',
  hideScans: 'Masquer le suivi',
};
