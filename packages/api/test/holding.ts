import type { AmendConfig } from '@amend/engine/config';

import { orderNamed } from './kit.ts';
import type { createKit, Kit } from './kit.ts';
import { openOrder } from './settling.ts';
import { aDelivery, deliver } from './webhooks/deliver.ts';

export const windowHold = ['OTHER', 'amend-window'];

/** When the last window of order #1001 closes. */
export const CLOSES = '2026-11-23T09:58:00.000Z';

/** What a warehouse system may wait for. */
export const releaseSignal = {
  tag: 'release-me',
  metafield: { namespace: 'warehouse', key: 'released' },
} as const;

/** Order #1001, in a shop that holds its orders while they may be changed. */
export async function openHeldShop({ config, ...options }: Parameters<typeof createKit>[0] = {}) {
  return openOrder({ ...options, config: { holdWhileOpen: { releaseSignal }, ...config } });
}

/** Shopify tells that order #1001 was placed, and Amend does what is to be done about it. */
export async function arrive(kit: Kit, id = 'delivery-create', name = '#1001'): Promise<void> {
  const body = JSON.stringify({ id: orderNamed(kit.simulator, name).id });
  await deliver(kit, aDelivery({ topic: 'orders/create', id, body }));
  await kit.engine.runTasks();
}

/** Moves the clock to an instant, and does what is due by then. */
export async function moveTo(kit: Kit, at: string): Promise<void> {
  kit.clock.advanceSeconds((Date.parse(at) - kit.clock.now().getTime()) / 1000);
  await kit.engine.runTasks();
}

/** How the simulated Shopify says that order #1001 was let go: its tags and metafields of the signal, and how often each was written. */
export function signalsIn({ simulator }: Kit) {
  const order = orderNamed(simulator, '#1001');
  const metafields = simulator.state.metafields
    .filter(({ ownerId }) => ownerId.endsWith(`/${order.id}`))
    .map(({ namespace, key, type, value }) => [namespace, key, type, value]);
  const countOf = (name: string) =>
    simulator.log.filter(({ operationName }) => operationName === name).length;
  return {
    tags: order.tags.filter((tag) => tag === releaseSignal.tag),
    metafields,
    written: [countOf('AddTags'), countOf('SetOrderMetafield')],
  };
}

export const signalled = {
  tags: ['release-me'],
  metafields: [['warehouse', 'released', 'boolean', 'true']],
  written: [1, 1],
};
export const unsignalled = { tags: [], metafields: [], written: [0, 0] };

/** The same window for every kind of change. */
export function everyWindow(window: object): NonNullable<AmendConfig['changes']> {
  const each = { window };
  const kinds = [
    'correct-address',
    'correct-contact',
    'swap-item',
    'set-quantity',
    'add-item',
    'add-note',
    'cancel-order',
  ];
  return Object.fromEntries(kinds.map((kind) => [kind, each]));
}
