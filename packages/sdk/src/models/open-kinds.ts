import type { ChangeKind, EditWindow, Order } from '../types.ts';

/** The kinds of change in the order in which shoppers are told of them: as in the contract. */
export function eachWindow(order: Order | null): readonly (readonly [ChangeKind, EditWindow])[] {
  if (!order) return [];
  const { editWindows: all } = order;
  const kinds: readonly ChangeKind[] = [
    'correct-address',
    'swap-item',
    'set-quantity',
    'add-item',
    'change-shipping',
    'correct-contact',
    'add-note',
    'cancel-order',
  ];
  return kinds.map((kind) => [kind, all[kind]]);
}

/** The kinds of change whose windows are open. */
export function findOpenKinds(order: Order | null): readonly ChangeKind[] {
  return eachWindow(order).flatMap(([kind, { status }]) => (status === 'open' ? [kind] : []));
}
