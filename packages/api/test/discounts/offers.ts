import type { Row } from './row.ts';

/** Offers on items. */
export const offers: readonly Row[] = [
  {
    name: 'an automatic percentage on its items',
    discount: { title: 'Shirts 20%', value: { percentage: 20 }, amounts: [2720, null] },
    total: '145.70',
    cells: {
      'swap-item, same price': [
        ['0.00', 'Sage / M 2→0, 108.80→0.00', 'Ink / L 0→2, 0.00→108.80 (Shirts 20% 27.20 extended)'],
        ['0.00', 'Sage / M 2→0, 108.80→0.00', 'Ink / L 0→2, 0.00→108.80 (Shirts 20% 27.20 carried-over)'],
      ],
      'swap-item, dearer': [
        ['6.40', 'Sage / M 2→0, 108.80→0.00', 'Ink / XL 0→2, 0.00→115.20 (Shirts 20% 28.80 extended)'],
        ['6.40', 'Sage / M 2→0, 108.80→0.00', 'Ink / XL 0→2, 0.00→115.20 (Shirts 20% 28.80 carried-over)'],
      ],
      'swap-item, one of two': [
        [
          '0.00',
          'Sage / M 2→1, 108.80→54.40 (Shirts 20% 13.60 kept)',
          'Ink / L 0→1, 0.00→54.40 (Shirts 20% 13.60 extended)',
        ],
        [
          '0.00',
          'Sage / M 2→1, 108.80→54.40 (Shirts 20% 13.60 kept)',
          'Ink / L 0→1, 0.00→54.40 (Shirts 20% 13.60 carried-over)',
        ],
      ],
      'set-quantity, up': [
        ['54.40', 'Sage / M 2→3, 108.80→163.20 (Shirts 20% 40.80 kept)'],
        ['68.00', 'Sage / M 2→3, 108.80→176.80 (Shirts 20% 27.20 kept)'],
      ],
      'set-quantity, down': [['-54.40', 'Sage / M 2→1, 108.80→54.40 (Shirts 20% 13.60 kept)']],
      'set-quantity, to none': [['-108.80', 'Sage / M 2→0, 108.80→0.00']],
      'add-item': [['32.00', 'Oat 0→1, 0.00→32.00']],
      'change-shipping': [['5.00']],
    },
  },
  {
    name: 'an amount off each unit',
    discount: { title: '5 off', value: { amount: { shop: 500, presentment: 500 } }, amounts: [1000, null] },
    total: '162.90',
    cells: {
      'swap-item, same price': [
        ['0.00', 'Sage / M 2→0, 126.00→0.00', 'Ink / L 0→2, 0.00→126.00 (5 off 10.00 extended)'],
        ['0.00', 'Sage / M 2→0, 126.00→0.00', 'Ink / L 0→2, 0.00→126.00 (5 off 10.00 carried-over)'],
      ],
      'swap-item, dearer': [
        ['8.00', 'Sage / M 2→0, 126.00→0.00', 'Ink / XL 0→2, 0.00→134.00 (5 off 10.00 extended)'],
        ['8.00', 'Sage / M 2→0, 126.00→0.00', 'Ink / XL 0→2, 0.00→134.00 (5 off 10.00 carried-over)'],
      ],
      'swap-item, one of two': [
        [
          '0.00',
          'Sage / M 2→1, 126.00→63.00 (5 off 5.00 kept)',
          'Ink / L 0→1, 0.00→63.00 (5 off 5.00 extended)',
        ],
        [
          '0.00',
          'Sage / M 2→1, 126.00→63.00 (5 off 5.00 kept)',
          'Ink / L 0→1, 0.00→63.00 (5 off 5.00 carried-over)',
        ],
      ],
      'set-quantity, up': [
        ['63.00', 'Sage / M 2→3, 126.00→189.00 (5 off 15.00 kept)'],
        ['68.00', 'Sage / M 2→3, 126.00→194.00 (5 off 10.00 kept)'],
      ],
      'set-quantity, down': [['-63.00', 'Sage / M 2→1, 126.00→63.00 (5 off 5.00 kept)']],
      'set-quantity, to none': [['-126.00', 'Sage / M 2→0, 126.00→0.00']],
      'add-item': [['32.00', 'Oat 0→1, 0.00→32.00']],
      'change-shipping': [['5.00']],
    },
  },
  {
    name: 'buy one, get one',
    discount: { title: 'Two for one', value: { percentage: 100 }, isBuyXGetY: true, amounts: [6800, null] },
    total: '104.90',
    cells: {
      'swap-item, same price': [
        ['0.00', 'Sage / M 2→0, 68.00→0.00', 'Ink / L 0→2, 0.00→68.00 (Two for one 68.00 carried-over)'],
      ],
      'swap-item, dearer': [
        ['8.00', 'Sage / M 2→0, 68.00→0.00', 'Ink / XL 0→2, 0.00→76.00 (Two for one 68.00 carried-over)'],
      ],
      'swap-item, one of two': [
        [
          '0.00',
          'Sage / M 2→1, 68.00→34.00 (Two for one 34.00 kept)',
          'Ink / L 0→1, 0.00→34.00 (Two for one 34.00 carried-over)',
        ],
      ],
      'set-quantity, up': [['68.00', 'Sage / M 2→3, 68.00→136.00 (Two for one 68.00 kept)']],
      'set-quantity, down': [['discount_cannot_be_kept']],
      'set-quantity, to none': [['-68.00', 'Sage / M 2→0, 68.00→0.00']],
      'add-item': [['32.00', 'Oat 0→1, 0.00→32.00']],
      'change-shipping': [['5.00']],
    },
  },
  {
    name: 'a gift that came with other items',
    discount: {
      title: 'A mug with two shirts',
      value: { percentage: 100 },
      isBuyXGetY: true,
      amounts: [null, 1600],
    },
    total: '156.90',
    cells: {
      'swap-item, same price': [['0.00', 'Sage / M 2→0, 136.00→0.00', 'Ink / L 0→2, 0.00→136.00']],
      'swap-item, dearer': [['8.00', 'Sage / M 2→0, 136.00→0.00', 'Ink / XL 0→2, 0.00→144.00']],
      'swap-item, one of two': [['0.00', 'Sage / M 2→1, 136.00→68.00', 'Ink / L 0→1, 0.00→68.00']],
      'set-quantity, up': [['68.00', 'Sage / M 2→3, 136.00→204.00']],
      'set-quantity, down': [['-68.00', 'Sage / M 2→1, 136.00→68.00']],
      'set-quantity, to none': [['-136.00', 'Sage / M 2→0, 136.00→0.00']],
      'add-item': [['32.00', 'Oat 0→1, 0.00→32.00']],
      'change-shipping': [['5.00']],
    },
  },
];
