import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'i dag', tomorrow: 'i morgon', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)} kl. ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` i ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'Din leverans',
  statements: {
    preparing: {
      chip: 'Förbereds',
      sentence: 'Vi gör i ordning din beställning',
      note: 'Så snart fraktbolaget har ditt paket kan du följa det här.',
    },
    preparing_rest: { chip: 'Delvis levererad', sentence: 'Vi gör i ordning resten av din beställning' },
    shipped: { chip: 'På väg', sentence: 'Ditt paket är på väg' },
    in_transit: { chip: 'På väg', sentence: 'Ditt paket är på väg' },
    arriving: {
      chip: 'På väg',
      sentence: ({ moment, day }) => (moment ? `Kommer ${sayDay(moment, day)}` : 'Ditt paket är på väg'),
    },
    overdue: {
      chip: 'Försenat',
      sentence: ({ moment }) => (moment ? `Försenat: väntades ${moment.date}` : 'Försenat'),
      note: 'Fraktbolaget har inte gett något nytt datum än.',
    },
    delayed: {
      chip: 'Försenat',
      sentence: ({ moment, day }) => (moment ? `Försenat: kommer nu ${sayDay(moment, day)}` : 'Försenat'),
      note: 'Fraktbolaget meddelar en försening. Du behöver inte göra något.',
    },
    out_for_delivery: {
      chip: 'Ute för leverans',
      sentence: ({ place }) => `Ute för leverans${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'Missad leverans',
      sentence: ({ moment, day }) => `Leveransförsök${dayAndTime(moment, day)}`,
      note: 'På fraktbolagets sida ser du vad som händer nu.',
    },
    delivery_failed: {
      chip: 'Inte levererat',
      sentence: 'Ditt paket kunde inte levereras',
      note: 'Kontakta butiken så hjälper de dig vidare.',
    },
    ready_for_pickup: {
      chip: 'Kan hämtas',
      sentence: ({ place }) => `Ditt paket kan hämtas${inPlace(place)}`,
      note: 'På fraktbolagets sida ser du var och till när.',
    },
    picked_up: { chip: 'Hämtat', sentence: ({ moment, day }) => `Hämtat${dayAndTime(moment, day)}` },
    delivered: { chip: 'Levererat', sentence: ({ moment, day }) => `Levererat${dayAndTime(moment, day)}` },
    cancelled: { chip: 'Avbrutet', sentence: 'Det här paketet har avbrutits' },
    order_cancelled: {
      chip: 'Avbeställd',
      sentence: 'Den här beställningen har avbeställts',
      note: 'Inget kommer att skickas.',
    },
    nothing_to_track: { chip: 'Klar', sentence: 'Inget i den här beställningen behöver levereras' },
  },
  milestones: 'Status',
  milestone(milestone, isPickup) {
    const names = [
      'Beställt',
      'Skickat',
      isPickup ? 'Kan hämtas' : 'Ute för leverans',
      isPickup ? 'Hämtat' : 'Levererat',
    ] as const;
    return names[milestone];
  },
  reached: 'klart',
  current: 'nu',
  ahead: 'återstår',
  track: (carrier) => (carrier ? `Spåra hos ${carrier}` : 'Spåra paketet'),
  opensNewTab: 'öppnas i en ny flik',
  parcel: (number) => `Paket ${number}`,
  contents: 'I det här paketet:',
  unshipped: 'Förbereds fortfarande:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Visa alla händelser',
  hideScans: 'Dölj händelser',
};
