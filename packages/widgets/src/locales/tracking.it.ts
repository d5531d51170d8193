import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'oggi', tomorrow: 'domani', other: moment.date }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)} alle ${moment.time}` : '';
}

function inPlace(place: string | null): string {
  return place ? ` a ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'La tua consegna',
  statements: {
    preparing: {
      chip: 'In preparazione',
      sentence: 'Stiamo preparando il tuo ordine',
      note: 'Il tracciamento comparirà qui appena il corriere avrà il tuo pacco.',
    },
    preparing_rest: { chip: 'Consegnato in parte', sentence: 'Stiamo preparando il resto del tuo ordine' },
    shipped: { chip: 'In viaggio', sentence: 'Il tuo pacco è in viaggio' },
    in_transit: { chip: 'In viaggio', sentence: 'Il tuo pacco è in viaggio' },
    arriving: {
      chip: 'In viaggio',
      sentence: ({ moment, day }) =>
        moment ? `In arrivo ${sayDay(moment, day)}` : 'Il tuo pacco è in viaggio',
    },
    overdue: {
      chip: 'In ritardo',
      sentence: ({ moment }) => (moment ? `In ritardo: era previsto per ${moment.date}` : 'In ritardo'),
      note: 'Il corriere non ha ancora comunicato una nuova data.',
    },
    delayed: {
      chip: 'In ritardo',
      sentence: ({ moment, day }) =>
        moment ? `In ritardo: ora previsto per ${sayDay(moment, day)}` : 'In ritardo',
      note: 'Il corriere segnala un ritardo. Non devi fare nulla.',
    },
    out_for_delivery: { chip: 'In consegna', sentence: ({ place }) => `In consegna${inPlace(place)}` },
    delivery_attempted: {
      chip: 'Consegna mancata',
      sentence: ({ moment, day }) => `Tentata consegna${dayAndTime(moment, day)}`,
      note: 'Sul sito del corriere trovi come procedere.',
    },
    delivery_failed: {
      chip: 'Non consegnato',
      sentence: 'Non è stato possibile consegnare il tuo pacco',
      note: 'Scrivi al negozio per sapere che cosa si può fare.',
    },
    ready_for_pickup: {
      chip: 'Pronto per il ritiro',
      sentence: ({ place }) => `Pronto per il ritiro${inPlace(place)}`,
      note: 'Sul sito del corriere trovi dove ritirarlo ed entro quando.',
    },
    picked_up: { chip: 'Ritirato', sentence: ({ moment, day }) => `Ritirato${dayAndTime(moment, day)}` },
    delivered: { chip: 'Consegnato', sentence: ({ moment, day }) => `Consegnato${dayAndTime(moment, day)}` },
    cancelled: { chip: 'Annullato', sentence: 'Questo pacco è stato annullato' },
    order_cancelled: {
      chip: 'Annullato',
      sentence: 'Questo ordine è stato annullato',
      note: 'Non verrà spedito nulla.',
    },
    nothing_to_track: { chip: 'Completato', sentence: 'In questo ordine non c’è nulla da consegnare' },
  },
  milestones: 'Avanzamento',
  milestone(milestone, isPickup) {
    const names = [
      'Ordinato',
      'Spedito',
      isPickup ? 'Pronto per il ritiro' : 'In consegna',
      isPickup ? 'Ritirato' : 'Consegnato',
    ] as const;
    return names[milestone];
  },
  reached: 'fatto',
  current: 'adesso',
  ahead: 'da completare',
  track: (carrier) => (carrier ? `Traccia con ${carrier}` : 'Traccia questo pacco'),
  opensNewTab: 'si apre in una nuova scheda',
  parcel: (number) => `Pacco ${number}`,
  contents: 'In questo pacco:',
  unshipped: 'Ancora in preparazione:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Mostra tutti i passaggi',
  hideScans: 'Nascondi i passaggi',
};
