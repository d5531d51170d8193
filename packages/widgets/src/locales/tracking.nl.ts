import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'vandaag', tomorrow: 'morgen', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)} om ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` in ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'Je bezorging',
  statements: {
    preparing: {
      chip: 'In voorbereiding',
      sentence: 'We maken je bestelling klaar',
      note: 'Zodra de bezorger je pakket heeft, kun je het hier volgen.',
    },
    preparing_rest: { chip: 'Deels bezorgd', sentence: 'We maken de rest van je bestelling klaar' },
    shipped: { chip: 'Onderweg', sentence: 'Je pakket is onderweg' },
    in_transit: { chip: 'Onderweg', sentence: 'Je pakket is onderweg' },
    arriving: {
      chip: 'Onderweg',
      sentence: ({ moment, day }) => (moment ? `Bezorging ${sayDay(moment, day)}` : 'Je pakket is onderweg'),
    },
    overdue: {
      chip: 'Vertraagd',
      sentence: ({ moment }) => (moment ? `Vertraagd: verwacht op ${moment.date}` : 'Vertraagd'),
      note: 'De bezorger heeft nog geen nieuwe datum doorgegeven.',
    },
    delayed: {
      chip: 'Vertraagd',
      sentence: ({ moment, day }) =>
        moment ? `Vertraagd: nieuwe bezorging ${sayDay(moment, day)}` : 'Vertraagd',
      note: 'De bezorger meldt een vertraging. Je hoeft niets te doen.',
    },
    out_for_delivery: {
      chip: 'Wordt bezorgd',
      sentence: ({ place }) => `De bezorger is onderweg${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'Niet thuis',
      sentence: ({ moment, day }) => `Bezorging geprobeerd${dayAndTime(moment, day)}`,
      note: 'Op de site van de bezorger lees je hoe het verdergaat.',
    },
    delivery_failed: {
      chip: 'Niet bezorgd',
      sentence: 'Je pakket kon niet worden bezorgd',
      note: 'Neem contact op met de winkel om te horen wat er mogelijk is.',
    },
    ready_for_pickup: {
      chip: 'Klaar om af te halen',
      sentence: ({ place }) => `Klaar om af te halen${inPlace(place)}`,
      note: 'Op de site van de bezorger lees je waar en tot wanneer.',
    },
    picked_up: { chip: 'Afgehaald', sentence: ({ moment, day }) => `Afgehaald${dayAndTime(moment, day)}` },
    delivered: { chip: 'Bezorgd', sentence: ({ moment, day }) => `Bezorgd${dayAndTime(moment, day)}` },
    cancelled: { chip: 'Geannuleerd', sentence: 'Dit pakket is geannuleerd' },
    order_cancelled: {
      chip: 'Geannuleerd',
      sentence: 'Deze bestelling is geannuleerd',
      note: 'Er wordt niets verstuurd.',
    },
    nothing_to_track: { chip: 'Afgerond', sentence: 'Bij deze bestelling hoort geen bezorging' },
  },
  milestones: 'Voortgang',
  milestone(milestone, isPickup) {
    const names = [
      'Besteld',
      'Verzonden',
      isPickup ? 'Klaar om af te halen' : 'Wordt bezorgd',
      isPickup ? 'Afgehaald' : 'Bezorgd',
    ] as const;
    return names[milestone];
  },
  reached: 'klaar',
  current: 'nu',
  ahead: 'volgt nog',
  track: (carrier) => (carrier ? `Volgen bij ${carrier}` : 'Dit pakket volgen'),
  opensNewTab: 'opent in een nieuw tabblad',
  parcel: (number) => `Pakket ${number}`,
  contents: 'In dit pakket:',
  unshipped: 'Nog in voorbereiding:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Alle stappen tonen',
  hideScans: 'Stappen verbergen',
};
