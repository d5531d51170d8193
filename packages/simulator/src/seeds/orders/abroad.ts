import type { OrderSeed } from '../order-seed.ts';
import { PLACES } from '../places.ts';

const MINUTE = 60;

/** Orders that were paid in another currency or are written in another script. */
export const ORDERS_ABROAD: readonly OrderSeed[] = [
  {
    number: 1014,
    placed: { secondsAgo: 38 * MINUTE },
    address: {
      firstName: 'Dana',
      lastName: 'Whitlock',
      company: null,
      address1: '214 Sackett Street',
      address2: 'Apt 3F',
      zip: '11231',
      city: 'Brooklyn',
      provinceCode: 'NY',
      countryCode: 'US',
      phone: '+12125550142',
    },
    locale: 'en-US',
    currency: 'USD',
    items: [
      ['linen-shirt', 'Ink / L', 1],
      ['canvas-tote', 'Natural', 1],
    ],
    shipping: 'world',
  },
  {
    number: 1015,
    placed: { daysAgo: 3, time: '19:24' },
    address: {
      firstName: 'Oliver',
      lastName: 'Penhaligon',
      company: null,
      address1: '18 Columbia Road',
      address2: 'Flat 2',
      zip: 'E2 7NN',
      city: 'London',
      provinceCode: 'ENG',
      countryCode: 'GB',
      phone: '+442079460958',
    },
    locale: 'en-GB',
    currency: 'GBP',
    items: [
      ['midwinter-poster', '50 × 70 cm', 1],
      ['dot-notebook', 'Clay', 2],
    ],
    shipping: 'world',
    parcels: [
      {
        company: 'Royal Mail',
        trackingNumber: 'RM478120395DE',
        arrives: { daysAgo: -2, time: '17:00' },
        scans: [
          ['LABEL_PRINTED', 2, '10:05', PLACES.workshop, 'The sender has printed the label'],
          ['CARRIER_PICKED_UP', 2, '15:48', PLACES.workshop, 'Collected from the sender'],
          ['IN_TRANSIT', 1, '09:17', PLACES.frankfurtAirport, 'Left the country of origin'],
          [
            'IN_TRANSIT',
            1,
            '18:36',
            PLACES.langley,
            'Received at the Heathrow Worldwide Distribution Centre',
          ],
        ],
      },
    ],
  },
  {
    number: 1018,
    placed: { daysAgo: 6, time: '08:51' },
    address: {
      firstName: '美咲',
      lastName: '高橋',
      company: null,
      address1: '神宮前4丁目12-10',
      address2: 'コーポ青葉 302号室',
      zip: '150-0001',
      city: '渋谷区',
      provinceCode: 'JP-13',
      countryCode: 'JP',
      phone: null,
    },
    email: 'misaki.takahashi@example.com',
    locale: 'ja-JP',
    currency: 'JPY',
    items: [
      ['linen-shirt', 'Sand / S', 1],
      ['enamel-mug', 'Forest', 2],
    ],
    shipping: 'worldFree',
    parcels: [
      {
        company: 'Japan Post (EN)',
        trackingNumber: 'EN739184206DE',
        arrives: { daysAgo: -1, time: '18:00' },
        scans: [
          ['LABEL_PRINTED', 5, '11:20', PLACES.workshop, 'Posting information received'],
          ['CARRIER_PICKED_UP', 5, '16:12', PLACES.workshop, 'Posting/Collection'],
          ['IN_TRANSIT', 4, '13:44', PLACES.frankfurtAirport, 'Dispatch from outward office of exchange'],
          ['IN_TRANSIT', 2, '10:31', PLACES.kawasaki, 'Arrival at inward office of exchange'],
          [
            'IN_TRANSIT',
            1,
            '15:06',
            PLACES.shinagawa,
            'Released by customs, departure from inward office of exchange',
          ],
        ],
      },
    ],
  },
  {
    number: 1019,
    placed: { secondsAgo: 33 * MINUTE },
    address: {
      firstName: 'نورة',
      lastName: 'المنصوري',
      company: null,
      address1: 'شارع الوصل، فيلا ٢٧',
      address2: 'خلف حديقة الصفا',
      zip: null,
      city: 'دبي',
      provinceCode: 'DU',
      countryCode: 'AE',
      phone: null,
    },
    email: 'noura.almansoori@example.com',
    locale: 'ar-AE',
    currency: 'AED',
    items: [
      ['reading-lamp', 'Brick', 1],
      ['linen-shirt', 'Sand / M', 2],
    ],
    shipping: 'worldFree',
  },
];
