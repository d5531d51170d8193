import type { Row } from './row.ts';

/** Codes on the whole order. */
export const codes: readonly Row[] = [
  {
    name: 'a percentage code on the whole order',
    discount: {
      title: 'FEST10',
      source: 'CODE',
      level: 'ORDER',
      targetSelection: 'ALL',
      allocationMethod: 'ACROSS',
      value: { percentage: 10 },
      amounts: [1360, 320],
    },
    total: '156.10',
    cells: {
      'swap-item, same price': [
        ['0.00', 'Sage / M 2→0, 122.40→0.00', 'Ink / L 0→2, 0.00→122.40 (FEST10 13.60 extended)'],
        ['0.00', 'Sage / M 2→0, 122.40→0.00', 'Ink / L 0→2, 0.00→122.40 (FEST10 13.60 carried-over)'],
      ],
      'swap-item, dearer': [
        ['7.20', 'Sage / M 2→0, 122.40→0.00', 'Ink / XL 0→2, 0.00→129.60 (FEST10 14.40 extended)'],
        ['7.20', 'Sage / M 2→0, 122.40→0.00', 'Ink / XL 0→2, 0.00→129.60 (FEST10 14.40 carried-over)'],
      ],
      'swap-item, one of two': [
        [
          '0.00',
          'Sage / M 2→1, 122.40→61.20 (FEST10 6.80 kept)',
          'Ink / L 0→1, 0.00→61.20 (FEST10 6.80 extended)',
        ],
        [
          '0.00',
          'Sage / M 2→1, 122.40→61.20 (FEST10 6.80 kept)',
          'Ink / L 0→1, 0.00→61.20 (FEST10 6.80 carried-over)',
        ],
      ],
      'set-quantity, up': [
        ['61.20', 'Sage / M 2→3, 122.40→183.60 (FEST10 20.40 kept)'],
        ['68.00', 'Sage / M 2→3, 122.40→190.40 (FEST10 13.60 kept)'],
      ],
      'set-quantity, down': [['-61.20', 'Sage / M 2→1, 122.40→61.20 (FEST10 6.80 kept)']],
      'set-quantity, to none': [['-122.40', 'Sage / M 2→0, 122.40→0.00']],
      'add-item': [
        ['28.80', 'Oat 0→1, 0.00→28.80 (FEST10 3.20 extended)'],
        ['32.00', 'Oat 0→1, 0.00→32.00'],
      ],
      'change-shipping': [['5.00']],
    },
  },
  {
    name: 'a code for an amount off the whole order',
    discount: {
      title: 'TENOFF',
      source: 'CODE',
      level: 'ORDER',
      targetSelection: 'ALL',
      allocationMethod: 'ACROSS',
      value: { amount: { shop: 1000, presentment: 1000 } },
      amounts: [810, 190],
    },
    total: '162.90',
    cells: {
      'swap-item, same price': [
        ['0.00', 'Sage / M 2→0, 127.90→0.00', 'Ink / L 0→2, 0.00→127.90 (TENOFF 8.10 carried-over)'],
      ],
      'swap-item, dearer': [
        ['8.00', 'Sage / M 2→0, 127.90→0.00', 'Ink / XL 0→2, 0.00→135.90 (TENOFF 8.10 carried-over)'],
      ],
      'swap-item, one of two': [
        [
          '0.00',
          'Sage / M 2→1, 127.90→63.95 (TENOFF 4.05 kept)',
          'Ink / L 0→1, 0.00→63.95 (TENOFF 4.05 carried-over)',
        ],
      ],
      'set-quantity, up': [['68.00', 'Sage / M 2→3, 127.90→195.90 (TENOFF 8.10 kept)']],
      'set-quantity, down': [['-63.95', 'Sage / M 2→1, 127.90→63.95 (TENOFF 4.05 kept)']],
      'set-quantity, to none': [['-127.90', 'Sage / M 2→0, 127.90→0.00']],
      'add-item': [['32.00', 'Oat 0→1, 0.00→32.00']],
      'change-shipping': [['5.00']],
    },
  },
];
