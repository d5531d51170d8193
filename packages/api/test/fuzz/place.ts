import { Edit } from '@amend/contract';
import { createOutbox } from '@amend/engine';
import type { EngineOptions } from '@amend/engine';
import type { AmendConfig } from '@amend/engine/config';

import { openPlace as openWorker } from '../cloudflare-place.ts';
import {
  CLIENT_SECRET,
  createKit,
  createShopper,
  merchantKey,
  orderIdOf,
  signToken,
  variantIdOf,
} from '../kit.ts';
import { tote } from '../offers/offer-stage.ts';
import { linkFor, linkKey } from '../proofs/proof-kit.ts';
import { SHOP_ID } from '../proofs/shopify-kit.ts';
import { createKey } from '../receipt-kit.ts';
import type { Known } from './value-for.ts';

/** The orders that are asked about: open ones, and one whose edits the shop has to agree to. */
export const ORDER_NAMES = ['#1001', '#1002', '#1003'] as const;

/** What must not be said to anybody. */
export const SECRETS = [
  'shpat_simulator',
  CLIENT_SECRET,
  merchantKey.secret,
  'a-secret-for-tests-of-32-bytes-or-more',
  'an-exchange-key-for-tests-of-32-bytes',
  linkKey.secret,
  'an-event-secret-that-is-not-told',
];

/** Where requests are sent to. */
export type FuzzHost = 'node' | 'cloudflare';

const CODE = '12345678';
const receiptKey = createKey();

/** A shop in which everything that can be configured is, credentials for each of its doors, and an edit of the first order that waits for the shop's word. */
export async function openPlace(host: FuzzHost) {
  const events = `whsec_${btoa(SECRETS.at(-1) ?? '')}`;
  const kit = await openHost(
    host,
    {
      mailer: createOutbox(),
      createCode: () => CODE,
      eventFetch: async () => new Response(null, { status: 204 }),
    },
    {
      mail: { from: 'Nordlys <hello@nordlys.example>', storeUrl: 'https://nordlys.example' },
      events: { url: 'https://merchant.example/events', secrets: [events] },
      receipts: { keys: [receiptKey] },
      offers: { list: [tote], shown: 1 },
      proofs: {
        'signed-link': { keys: [linkKey] },
        'app-proxy': { secrets: [CLIENT_SECRET] },
        'session-token': { clientId: 'amend', secrets: [CLIENT_SECRET] },
        'one-time-code': {},
        'customer-account': { shopId: SHOP_ID },
      },
      changes: {
        'correct-address': { lockedFields: [] },
        'swap-item': { mayChangeProduct: true },
        'change-shipping': {
          methods: [{ id: 'express', title: 'Express', prices: { EUR: '9.90', USD: '9.90' } }],
        },
        'cancel-order': { reasons: [{ id: 'mistake', title: 'By mistake' }], storeCredit: true },
      },
      rules: [{ name: 'ask', when: { not: { isB2B: true } }, then: { 'add-note': { approval: true } } }],
    },
  );
  const tokens = new Map<string, string>();
  for (const name of ORDER_NAMES) {
    const orderId = orderIdOf(kit.simulator, name);
    tokens.set(name, await signToken(kit, orderId, { expiresInSeconds: 86_400 }));
  }
  const shopper = await createShopper(kit, ORDER_NAMES[0]);
  const note = [{ kind: 'add-note', topic: 'delivery-instruction', text: 'At the back' }] as const;
  const asked = await shopper.accept(note, await shopper.quote(note));
  const { id: waitingId } = Edit.parse(await asked.json());
  return { kit, tokens, waitingId };
}

/** The API in one process, or behind the Worker with its objects. `resume` ends what was left and does what is due. */
async function openHost(
  host: FuzzHost,
  engine: Omit<EngineOptions, 'config' | 'ledger'>,
  config: Partial<AmendConfig>,
) {
  if (host === 'node') {
    const kit = await createKit({ engine, config });
    const { api, clock, logs, simulator } = kit;
    return { api, clock, logs, simulator, resume: () => kit.engine.resume() };
  }
  const { send, clock, logs, simulator, wake: resume } = await openWorker(config, engine);
  const request = async (input: Request | string | URL, init?: RequestInit) =>
    send(input instanceof Request ? input : new Request(new URL(input, 'https://amend.example'), init));
  return { api: { request }, clock, logs, simulator, resume };
}

export type Place = Awaited<ReturnType<typeof openPlace>>;

/** What exists in the shop, by the names of the fields that take it. */
export function knownIn({ kit: { simulator } }: Place): Known {
  const orderIds = ORDER_NAMES.map((name) => orderIdOf(simulator, name));
  const [first = ''] = orderIds;
  const lines = simulator.state.orders
    .filter(({ id }) => orderIds.includes(String(id)))
    .flatMap(({ lines }) => lines);
  const variants = [
    ['linen-shirt', 'Sage / L'],
    ['linen-shirt', 'Ink / XL'],
    ['enamel-mug', 'Cream'],
  ] as const;
  return {
    lineId: lines.map(({ id }) => String(id)),
    variantId: variants.map(([handle, title]) => variantIdOf(simulator, handle, title)),
    offerId: ['tote'],
    methodId: ['express'],
    reason: ['mistake'],
    orderId: [...orderIds, `gid://shopify/Order/${first}`],
    orderIds: [[first], orderIds],
    id: orderIds.map(Number),
    order_id: orderIds.map(Number),
    orders_to_redact: [[Number(first)]],
    orders_requested: [orderIds.map(Number)],
    orderNumber: [...ORDER_NAMES],
    email: [
      'lena@private.example',
      ...simulator.state.orders.slice(0, 3).flatMap(({ email }) => email ?? []),
    ],
    phone: ['+49 30 1234567', null],
    link: [linkFor(first, '2026-11-24T09:00:00Z')],
    lookupId: ['@lookup'],
    code: [CODE],
    zip: ['10115', '10117'],
    city: ['Berlin'],
    address1: ['Invalidenstraße 116', 'Torstraße 1'],
    countryCode: ['DE'],
    provinceCode: [null, 'BE'],
  };
}
