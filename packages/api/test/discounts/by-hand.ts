import type { Row } from './row.ts';

/** What staff gave a line. */
export const byHand: readonly Row[] = [
  {
    name: 'a percentage that staff gave a line',
    discount: {
      title: 'Sorry',
      source: 'MANUAL',
      targetSelection: 'EXPLICIT',
      value: { percentage: 15 },
      isFromEdit: true,
      amounts: [2040, null],
    },
    total: '152.50',
    cells: {
      'swap-item, same price': [
        ['0.00', 'Sage / M 2→0, 115.60→0.00', 'Ink / L 0→2, 0.00→115.60 (Sorry 20.40 carried-over)'],
      ],
      'swap-item, dearer': [
        ['6.80', 'Sage / M 2→0, 115.60→0.00', 'Ink / XL 0→2, 0.00→122.40 (Sorry 21.60 carried-over)'],
      ],
      'swap-item, one of two': [
        [
          '0.00',
          'Sage / M 2→1, 115.60→57.80 (Sorry 10.20 kept)',
          'Ink / L 0→1, 0.00→57.80 (Sorry 10.20 carried-over)',
        ],
      ],
      'set-quantity, up': [['57.80', 'Sage / M 2→3, 115.60→173.40 (Sorry 30.60 kept)']],
      'set-quantity, down': [['-57.80', 'Sage / M 2→1, 115.60→57.80 (Sorry 10.20 kept)']],
      'set-quantity, to none': [['-115.60', 'Sage / M 2→0, 115.60→0.00']],
      'add-item': [['32.00', 'Oat 0→1, 0.00→32.00']],
      'change-shipping': [['5.00']],
    },
  },
  {
    name: 'an amount that staff gave each unit',
    discount: {
      title: 'Sorry',
      source: 'MANUAL',
      targetSelection: 'EXPLICIT',
      value: { amount: { shop: 600, presentment: 600 } },
      isFromEdit: true,
      amounts: [1200, null],
    },
    total: '160.90',
    cells: {
      'swap-item, same price': [
        ['0.00', 'Sage / M 2→0, 124.00→0.00', 'Ink / L 0→2, 0.00→124.00 (Sorry 12.00 carried-over)'],
      ],
      'swap-item, dearer': [
        ['8.00', 'Sage / M 2→0, 124.00→0.00', 'Ink / XL 0→2, 0.00→132.00 (Sorry 12.00 carried-over)'],
      ],
      'swap-item, one of two': [
        [
          '0.00',
          'Sage / M 2→1, 124.00→62.00 (Sorry 6.00 kept)',
          'Ink / L 0→1, 0.00→62.00 (Sorry 6.00 carried-over)',
        ],
      ],
      'set-quantity, up': [['62.00', 'Sage / M 2→3, 124.00→186.00 (Sorry 18.00 kept)']],
      'set-quantity, down': [['-62.00', 'Sage / M 2→1, 124.00→62.00 (Sorry 6.00 kept)']],
      'set-quantity, to none': [['-124.00', 'Sage / M 2→0, 124.00→0.00']],
      'add-item': [['32.00', 'Oat 0→1, 0.00→32.00']],
      'change-shipping': [['5.00']],
    },
  },
  {
    name: 'an amount that staff gave a line',
    discount: {
      title: 'Sorry',
      source: 'MANUAL',
      targetSelection: 'EXPLICIT',
      allocationMethod: 'ACROSS',
      value: { amount: { shop: 600, presentment: 600 } },
      isFromEdit: true,
      amounts: [600, null],
    },
    total: '166.90',
    cells: {
      'swap-item, same price': [
        ['0.00', 'Sage / M 2→0, 130.00→0.00', 'Ink / L 0→2, 0.00→130.00 (Sorry 6.00 carried-over)'],
      ],
      'swap-item, dearer': [
        ['8.00', 'Sage / M 2→0, 130.00→0.00', 'Ink / XL 0→2, 0.00→138.00 (Sorry 6.00 carried-over)'],
      ],
      'swap-item, one of two': [
        [
          '0.00',
          'Sage / M 2→1, 130.00→65.00 (Sorry 3.00 kept)',
          'Ink / L 0→1, 0.00→65.00 (Sorry 3.00 carried-over)',
        ],
      ],
      'set-quantity, up': [['68.00', 'Sage / M 2→3, 130.00→198.00 (Sorry 6.00 kept)']],
      'set-quantity, down': [['-65.00', 'Sage / M 2→1, 130.00→65.00 (Sorry 3.00 kept)']],
      'set-quantity, to none': [['-130.00', 'Sage / M 2→0, 130.00→0.00']],
      'add-item': [['32.00', 'Oat 0→1, 0.00→32.00']],
      'change-shipping': [['5.00']],
    },
  },
];
