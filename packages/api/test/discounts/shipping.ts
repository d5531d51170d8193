import type { Row } from './row.ts';

/** Discounts on shipping. */
export const shipping: readonly Row[] = [
  {
    name: 'free shipping',
    discount: {
      title: 'Free shipping',
      level: 'ORDER',
      targetSelection: 'ALL',
      value: { percentage: 100 },
      shippingAmount: 490,
    },
    total: '168.00',
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
  {
    name: 'half the shipping',
    discount: {
      title: 'Half',
      level: 'ORDER',
      targetSelection: 'ALL',
      value: { percentage: 50 },
      shippingAmount: 245,
    },
    total: '170.45',
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
