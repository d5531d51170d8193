import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return { today: 'heute', tomorrow: 'morgen', other: `am ${moment.date}` }[day];
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  return moment ? ` ${sayDay(moment, day)} um ${moment.time} Uhr` : '';
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inPlace(place: string | null): string {
  return place ? ` in ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'Lieferung',
  statements: {
    preparing: {
      chip: 'In Vorbereitung',
      sentence: 'Die Bestellung wird vorbereitet',
      note: 'Die Sendungsverfolgung erscheint hier, sobald das Paket übergeben ist.',
    },
    preparing_rest: {
      chip: 'Teilweise geliefert',
      sentence: 'Der Rest der Bestellung wird vorbereitet',
    },
    shipped: {
      chip: 'Unterwegs',
      sentence: 'Das Paket ist unterwegs',
    },
    in_transit: {
      chip: 'Unterwegs',
      sentence: 'Das Paket ist unterwegs',
    },
    arriving: {
      chip: 'Unterwegs',
      sentence: ({ moment, day }) => (moment ? `Ankunft ${sayDay(moment, day)}` : 'Das Paket ist unterwegs'),
    },
    overdue: {
      chip: 'Verspätet',
      sentence: ({ moment }) => (moment ? `Verspätet: erwartet am ${moment.date}` : 'Verspätet'),
      note: 'Einen neuen Termin hat der Paketdienst noch nicht genannt.',
    },
    delayed: {
      chip: 'Verspätet',
      sentence: ({ moment, day }) => (moment ? `Verspätet: Ankunft nun ${sayDay(moment, day)}` : 'Verspätet'),
      note: 'Der Paketdienst meldet eine Verzögerung. Es ist nichts zu tun.',
    },
    out_for_delivery: {
      chip: 'In Zustellung',
      sentence: ({ place }) => `In Zustellung${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'Nicht angetroffen',
      sentence: ({ moment, day }) =>
        moment ? `${capitalise(sayDay(moment, day))} nicht angetroffen` : 'Nicht angetroffen',
      note: 'Wie es weitergeht, steht beim Paketdienst.',
    },
    delivery_failed: {
      chip: 'Nicht zugestellt',
      sentence: 'Das Paket konnte nicht zugestellt werden',
      note: 'Der Shop klärt auf Nachfrage, wie es weitergeht.',
    },
    ready_for_pickup: {
      chip: 'Abholbereit',
      sentence: ({ place }) => `Abholbereit${inPlace(place)}`,
      note: 'Ort und Frist stehen beim Paketdienst.',
    },
    picked_up: {
      chip: 'Abgeholt',
      sentence: ({ moment, day }) => `Abgeholt${dayAndTime(moment, day)}`,
    },
    delivered: {
      chip: 'Zugestellt',
      sentence: ({ moment, day }) => `Zugestellt${dayAndTime(moment, day)}`,
    },
    cancelled: {
      chip: 'Storniert',
      sentence: 'Dieses Paket wurde storniert',
    },
    order_cancelled: {
      chip: 'Storniert',
      sentence: 'Diese Bestellung wurde storniert',
      note: 'Es wird nichts versendet.',
    },
    nothing_to_track: {
      chip: 'Erledigt',
      sentence: 'Zu dieser Bestellung gehört keine Lieferung',
    },
  },
  milestones: 'Fortschritt',
  milestone(milestone, isPickup) {
    const names = [
      'Bestellt',
      'Versandt',
      isPickup ? 'Abholbereit' : 'In Zustellung',
      isPickup ? 'Abgeholt' : 'Zugestellt',
    ] as const;
    return names[milestone];
  },
  reached: 'erledigt',
  current: 'jetzt',
  ahead: 'steht noch aus',
  track: (carrier) => (carrier ? `Bei ${carrier} verfolgen` : 'Paket verfolgen'),
  opensNewTab: 'öffnet einen neuen Tab',
  parcel: (number) => `Paket ${number}`,
  contents: 'In diesem Paket:',
  unshipped: 'Noch in Vorbereitung:',
  line: ({ title, variantTitle, quantity }) =>
    `${quantity > 1 ? `${quantity} × ` : ''}${title}${variantTitle ? ` (${variantTitle})` : ''}`,
  showScans: 'Alle Scans zeigen',
  hideScans: 'Scans ausblenden',
};
