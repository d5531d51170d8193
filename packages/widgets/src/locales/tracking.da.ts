import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'i dag', tomorrow: 'i morgen', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)} kl. ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` i ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'Din levering',
  statements: {
    preparing: {
      chip: 'Gøres klar',
      sentence: 'Vi gør din ordre klar',
      note: 'Du kan følge pakken her, så snart fragtfirmaet har den.',
    },
    preparing_rest: { chip: 'Delvist leveret', sentence: 'Vi gør resten af din ordre klar' },
    shipped: { chip: 'På vej', sentence: 'Din pakke er på vej' },
    in_transit: { chip: 'På vej', sentence: 'Din pakke er på vej' },
    arriving: {
      chip: 'På vej',
      sentence: ({ moment, day }) => (moment ? `Ankommer ${sayDay(moment, day)}` : 'Din pakke er på vej'),
    },
    overdue: {
      chip: 'Forsinket',
      sentence: ({ moment }) => (moment ? `Forsinket: var ventet ${moment.date}` : 'Forsinket'),
      note: 'Fragtfirmaet har endnu ikke oplyst en ny dato.',
    },
    delayed: {
      chip: 'Forsinket',
      sentence: ({ moment, day }) => (moment ? `Forsinket: ankommer nu ${sayDay(moment, day)}` : 'Forsinket'),
      note: 'Fragtfirmaet melder om en forsinkelse. Du skal ikke gøre noget.',
    },
    out_for_delivery: {
      chip: 'Ude til levering',
      sentence: ({ place }) => `Ude til levering${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'Forgæves levering',
      sentence: ({ moment, day }) => `Forsøgt leveret${dayAndTime(moment, day)}`,
      note: 'På fragtfirmaets side kan du se, hvad der sker nu.',
    },
    delivery_failed: {
      chip: 'Ikke leveret',
      sentence: 'Din pakke kunne ikke leveres',
      note: 'Kontakt butikken, så hjælper de dig videre.',
    },
    ready_for_pickup: {
      chip: 'Klar til afhentning',
      sentence: ({ place }) => `Klar til afhentning${inPlace(place)}`,
      note: 'På fragtfirmaets side kan du se hvor og til hvornår.',
    },
    picked_up: { chip: 'Hentet', sentence: ({ moment, day }) => `Hentet${dayAndTime(moment, day)}` },
    delivered: { chip: 'Leveret', sentence: ({ moment, day }) => `Leveret${dayAndTime(moment, day)}` },
    cancelled: { chip: 'Annulleret', sentence: 'Denne pakke er annulleret' },
    order_cancelled: {
      chip: 'Annulleret',
      sentence: 'Denne ordre er annulleret',
      note: 'Der bliver ikke sendt noget.',
    },
    nothing_to_track: { chip: 'Færdig', sentence: 'Intet i denne ordre skal leveres' },
  },
  milestones: 'Status',
  milestone(milestone, isPickup) {
    const names = [
      'Bestilt',
      'Sendt',
      isPickup ? 'Klar til afhentning' : 'Ude til levering',
      isPickup ? 'Hentet' : 'Leveret',
    ] as const;
    return names[milestone];
  },
  reached: 'klaret',
  current: 'nu',
  ahead: 'mangler endnu',
  track: (carrier) => (carrier ? `Følg hos ${carrier}` : 'Følg pakken'),
  opensNewTab: 'åbner i en ny fane',
  parcel: (number) => `Pakke ${number}`,
  contents: 'I denne pakke:',
  unshipped: 'Gøres stadig klar:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Vis alle hændelser',
  hideScans: 'Skjul hændelser',
};
