import { createOutbox } from '@amend/engine';
import type { Mailer } from '@amend/engine';
import type { AmendConfig } from '@amend/engine/config';

import { CLIENT_SECRET, createKit, orderNamed } from '../kit.ts';
import type { Kit } from '../kit.ts';

export const CLIENT_ID = 'simulator-client-id';

/** The number of the seeded shop. */
export const SHOP_ID = '71204118532';

/** The proofs that Shopify makes. */
export const shopifyProofs = {
  'session-token': { clientId: CLIENT_ID, secrets: [CLIENT_SECRET] },
  'customer-account': { shopId: SHOP_ID },
} satisfies AmendConfig['proofs'];

/** A shop that mails one-time codes, the first of which is 1234 5678, and what it has mailed. */
export async function openCodeShop(
  options: {
    readonly mailer?: Mailer;
    readonly isAccessEnded?: () => Promise<boolean>;
    readonly kit?: Parameters<typeof createKit>[0];
  } = {},
) {
  const outbox = createOutbox();
  let codes = 0;
  const kit = await createKit({
    ...options.kit,
    engine: {
      mailer: options.mailer ?? outbox,
      ...(options.isAccessEnded ? { isAccessEnded: options.isAccessEnded } : {}),
      createCode: () => {
        codes += 1;
        return codes === 1 ? '12345678' : String(codes).padStart(8, '0');
      },
    },
    config: {
      mail: { from: 'Nordlys <hello@nordlys.example>', storeUrl: 'https://nordlys.example' },
      proofs: { 'one-time-code': {} },
    },
  });
  return { kit, outbox };
}

/** Looks for an order as a page of the shop does. */
export async function lookFor(
  { api }: Pick<Kit, 'api'>,
  orderNumber: string,
  email: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return api.request('/v1/order-lookups?timeZone=Europe/Berlin', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ orderNumber, email }),
  });
}

/** The address on a seeded order. */
export function emailOf({ simulator }: Pick<Kit, 'simulator'>, name: string): string {
  const { email } = orderNamed(simulator, name);
  if (email === null) throw new Error(`Order ${name} has no address.`);
  return email;
}
