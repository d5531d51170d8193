import type { EventList, EventSummary } from '@amend/contract';
import { createMemoryLedger } from '@amend/engine';

import {
  callAsMerchant,
  change,
  correction,
  createKit,
  createShopper,
  lineIdOf,
  variantIdOf,
} from '../kit.ts';
import type { Kit } from '../kit.ts';
import { createReceiver, eventSecret, eventsUrl } from './receiver.ts';
import type { Received } from './receiver.ts';

interface OpenOptions {
  readonly answer?: (received: Received) => Response | Promise<Response>;
  readonly events?: object;
  readonly config?: object;
  readonly engine?: object;
}

/** Order #1001, whose shop's systems are told of everything. */
export async function openEvents({ answer, events, config, engine }: OpenOptions = {}) {
  const receiver = createReceiver(answer);
  const ledger = createMemoryLedger();
  const kit = await createKit({
    ledger,
    engine: { orderCacheMs: 0, eventFetch: receiver.fetch, ...engine },
    config: { events: { url: eventsUrl, secrets: [eventSecret], ...events }, ...config },
  });
  const shopper = await createShopper(kit, '#1001', { expiresInSeconds: 86_400 });
  const [shirt = '', mugs = ''] = [0, 1].map((place) => lineIdOf(kit.simulator, '#1001', place));
  const dearer = {
    kind: 'swap-item',
    lineId: shirt,
    variantId: variantIdOf(kit.simulator, 'linen-shirt', 'Ink / XL'),
  } as const;
  const oneMug = { kind: 'set-quantity', lineId: mugs, quantity: 1 } as const;
  const correctZip = async () => change(shopper, await correction(shopper, { zip: '10115' }), 'intent-zip');
  return { kit, ledger, shopper, receiver, dearer, oneMug, correctZip };
}

/** The types of what arrived, in the order in which it did. */
export const typesOf = ({ received }: { readonly received: readonly Received[] }) =>
  received.map(({ event }) => event.type);

/** Lets time pass for as long as anything is left to do. */
export async function passDays({ clock, engine }: Kit): Promise<void> {
  for (let at = await engine.nextTaskAt(); at !== null; at = await engine.nextTaskAt()) {
    clock.advanceSeconds(Math.max(0, (Date.parse(at) - clock.now().getTime()) / 1000));
    await engine.runTasks();
  }
}

/** The story of an order as its shop sees it. */
export async function listed(kit: Kit, orderId: string): Promise<readonly EventSummary[]> {
  const response = await callAsMerchant(kit, 'GET', `/orders/${orderId}/events`);
  const { events }: EventList = await response.json();
  return events;
}

/** Asks, as the shop does, for an event to be sent once more. */
export const repeat = (kit: Kit, orderId: string, eventId: string) =>
  callAsMerchant(kit, 'POST', `/orders/${orderId}/events/${eventId}/repeat`);

/** The answer of a receiver that is broken, and talks of its customers. */
export const failing = () => new Response('Lena Hartwig', { status: 500 });
