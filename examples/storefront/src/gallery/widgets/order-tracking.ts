import type { Order, Parcel } from '@amend/contract';
import type { StatementKind } from '@amend/sdk/light';

import { COMMON_SCENES } from '../common-scenes.ts';
import type { Fixtures } from '../fixtures.ts';
import type { Scene, WidgetScenes } from '../scene.ts';

const SHIRT = { title: 'Linen shirt', variantTitle: 'Sand / M', quantity: 1 };
const SOCKS = { title: 'Wool socks', variantTitle: 'Berry / 36–39', quantity: 2 };

function tracked({ order, parcel }: Fixtures, changes: Partial<Parcel>, more: Partial<Order> = {}): Order {
  return order({ tracking: { parcels: [parcel(changes)], unshipped: [] }, ...more });
}

/** An order for every sentence that the widget can say. */
export const STATEMENTS: Readonly<Record<StatementKind, (fixtures: Fixtures) => Order>> = {
  preparing: ({ order }) => order({ tracking: { parcels: [], unshipped: [SHIRT, SOCKS] } }),
  preparing_rest: ({ order, parcel, at }) =>
    order({
      tracking: {
        parcels: [parcel({ status: 'delivered', deliveredAt: at(-20), expectedAt: null })],
        unshipped: [SOCKS],
      },
    }),
  shipped: (f) => tracked(f, { status: 'shipped', expectedAt: null, scans: [f.scan('shipped', -3)] }),
  in_transit: (f) => tracked(f, { expectedAt: null, carrier: null, trackingUrl: null }),
  arriving: (f) => tracked(f, {}),
  overdue: (f) => tracked(f, { expectedAt: f.at(-50) }),
  delayed: (f) =>
    tracked(f, { status: 'delayed', scans: [f.scan('delayed', -2, 'Hannover'), f.scan('shipped', -40)] }),
  out_for_delivery: (f) =>
    tracked(f, {
      status: 'out_for_delivery',
      scans: [f.scan('out_for_delivery', -2, 'Berlin'), f.scan('in_transit', -12, 'Börnicke')],
    }),
  delivery_attempted: (f) =>
    tracked(f, { status: 'delivery_attempted', scans: [f.scan('delivery_attempted', -2, 'Berlin')] }),
  delivery_failed: (f) =>
    tracked(f, {
      status: 'delivery_failed',
      scans: [f.scan('delivery_failed', -2, 'Berlin'), f.scan('out_for_delivery', -9, 'Berlin')],
    }),
  ready_for_pickup: (f) =>
    tracked(f, {
      status: 'ready_for_pickup',
      scans: [f.scan('ready_for_pickup', -4, 'Paketshop, Torstraße 12')],
    }),
  picked_up: (f) =>
    tracked(f, { status: 'picked_up', deliveredAt: f.at(-4), scans: [f.scan('picked_up', -4)] }),
  delivered: (f) =>
    tracked(f, {
      status: 'delivered',
      deliveredAt: f.at(-5),
      scans: [f.scan('delivered', -5, 'Berlin'), f.scan('out_for_delivery', -10, 'Berlin')],
    }),
  cancelled: (f) => tracked(f, { status: 'cancelled', expectedAt: null }),
  order_cancelled: ({ order, at }) =>
    order({ cancelledAt: at(-6), tracking: { parcels: [], unshipped: [] } }),
  nothing_to_track: ({ order }) => order({ destination: null, tracking: { parcels: [], unshipped: [] } }),
};

const statements = Object.entries(STATEMENTS).map(([kind, order]): Scene => ({
  state: kind.replaceAll('_', '-'),
  world: (fixtures) => ({ order: order(fixtures) }),
  shows: '[part~=sentence]',
}));

/** Where the order is. */
export const widget: WidgetScenes = {
  name: 'order-tracking',
  scenes: [
    ...COMMON_SCENES,
    ...statements,
    {
      state: 'arriving-today',
      world: (f) => ({ order: tracked(f, { expectedAt: f.at(0.1) }) }),
      shows: '[part~=sentence]',
    },
    {
      state: 'several-parcels',
      world: ({ order, parcel, at, scan }) => ({
        order: order({
          tracking: {
            parcels: [
              parcel(),
              parcel({
                id: 'parcel-2',
                status: 'delivered',
                carrier: 'Hermes',
                deliveredAt: at(-20),
                lines: [SOCKS],
                scans: [scan('delivered', -20, 'Berlin')],
              }),
              parcel({
                id: 'parcel-3',
                status: 'ready_for_pickup',
                lines: [{ title: 'Beeswax candle', variantTitle: '20 cm', quantity: 3 }],
                scans: [scan('ready_for_pickup', -3, 'Paketshop, Torstraße 12')],
              }),
            ],
            unshipped: [{ title: 'Canvas tote', variantTitle: null, quantity: 1 }],
          },
        }),
      }),
      shows: '[part~=parcel]',
    },
    {
      state: 'many-scans',
      world: (f) => ({
        order: tracked(f, {
          scans: Array.from({ length: 14 }, (_, index) =>
            f.scan(
              'in_transit',
              -6 * (index + 1),
              ['Börnicke', 'Hamburg', 'Hannover'][index % 3],
              index % 2 ? 'The shipment has been processed in the parcel center of the region' : null,
            ),
          ),
        }),
      }),
      shows: '[part~=scans][open] .scan',
      act: (hand) => hand.press('summary'),
    },
    {
      state: 'long-words',
      world: (f) => ({
        order: tracked(f, {
          status: 'out_for_delivery',
          carrier: 'Österreichische Paketzustellungsgesellschaft',
          trackingNumber: 'AT-0034043416109402151800340434161094021518',
          scans: [
            f.scan(
              'out_for_delivery',
              -2,
              'Mellingen-Oberwiesengrundstückshausen an der Niederschlesischen Oberlausitz',
              'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
            ),
          ],
          lines: [
            {
              title: 'Donaudampfschifffahrtsgesellschaftskapitänsmütze',
              variantTitle: 'Nachtblau-Elfenbein-gestreift / Kindergröße 36–39',
              quantity: 12,
            },
          ],
        }),
      }),
      shows: '[part~=sentence]',
    },
  ],
};
