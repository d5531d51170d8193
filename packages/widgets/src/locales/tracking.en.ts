import type { Moment, RelativeDay } from '@amend/sdk/light';

import type { TrackingTexts } from './texts.ts';

function sayDay(moment: Moment, day: RelativeDay): string {
  return day === 'other' ? moment.date : day;
}

function dayAndTime(moment: Moment | null, day: RelativeDay): string {
  if (!moment) return '';
  return day === 'other' ? ` on ${moment.date} at ${moment.time}` : ` ${day} at ${moment.time}`;
}

function inPlace(place: string | null): string {
  return place ? ` in ${place}` : '';
}

export const texts: TrackingTexts = {
  title: 'Your delivery',
  statements: {
    preparing: {
      chip: 'Being prepared',
      sentence: 'Your order is being prepared',
      note: 'Tracking appears here as soon as the carrier has your parcel.',
    },
    preparing_rest: {
      chip: 'Partly delivered',
      sentence: 'The rest of your order is being prepared',
    },
    shipped: {
      chip: 'On its way',
      sentence: 'Your parcel is on its way',
    },
    in_transit: {
      chip: 'On its way',
      sentence: 'Your parcel is on its way',
    },
    arriving: {
      chip: 'On its way',
      sentence: ({ moment, day }) =>
        moment ? `Arriving ${sayDay(moment, day)}` : 'Your parcel is on its way',
    },
    overdue: {
      chip: 'Late',
      sentence: ({ moment }) => (moment ? `Running late: expected ${moment.date}` : 'Running late'),
      note: 'The carrier has not given a new date yet.',
    },
    delayed: {
      chip: 'Late',
      sentence: ({ moment, day }) =>
        moment ? `Running late: now expected ${sayDay(moment, day)}` : 'Running late',
      note: 'The carrier reports a delay. Nothing for you to do.',
    },
    out_for_delivery: {
      chip: 'Out for delivery',
      sentence: ({ place }) => `Out for delivery${inPlace(place)}`,
    },
    delivery_attempted: {
      chip: 'Missed delivery',
      sentence: ({ moment, day }) => `Delivery was attempted${dayAndTime(moment, day)}`,
      note: 'The carrier’s page says what happens next.',
    },
    delivery_failed: {
      chip: 'Not delivered',
      sentence: 'Your parcel could not be delivered',
      note: 'Contact the shop to find out what can be done.',
    },
    ready_for_pickup: {
      chip: 'Ready',
      sentence: ({ place }) => `Ready to collect${inPlace(place)}`,
      note: 'The carrier’s page says where, and until when.',
    },
    picked_up: {
      chip: 'Collected',
      sentence: ({ moment, day }) => `Collected${dayAndTime(moment, day)}`,
    },
    delivered: {
      chip: 'Delivered',
      sentence: ({ moment, day }) => `Delivered${dayAndTime(moment, day)}`,
    },
    cancelled: {
      chip: 'Cancelled',
      sentence: 'This parcel was cancelled',
    },
    order_cancelled: {
      chip: 'Cancelled',
      sentence: 'This order was cancelled',
      note: 'Nothing will be sent.',
    },
    nothing_to_track: {
      chip: 'Complete',
      sentence: 'Nothing in this order needs a delivery',
    },
  },
  milestones: 'Progress',
  milestone(milestone, isPickup) {
    const names = [
      'Ordered',
      'Shipped',
      isPickup ? 'Ready to collect' : 'Out for delivery',
      isPickup ? 'Collected' : 'Delivered',
    ] as const;
    return names[milestone];
  },
  reached: 'done',
  current: 'now',
  ahead: 'still to come',
  track: (carrier) => (carrier ? `Track with ${carrier}` : 'Track this parcel'),
  opensNewTab: 'opens in a new tab',
  parcel: (number) => `Parcel ${number}`,
  contents: 'In this parcel:',
  unshipped: 'Still being prepared:',
  line: ({ title, variantTitle, quantity }) =>
    `${title}${variantTitle ? ` (${variantTitle})` : ''}${quantity > 1 ? ` × ${quantity}` : ''}`,
  showScans: 'Show all scans',
  hideScans: 'Hide scans',
};
