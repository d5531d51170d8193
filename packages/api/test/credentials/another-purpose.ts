import { CLIENT_SECRET, exchangeKey, merchantKey, orderIdOf, signToken } from '../kit.ts';
import type { Kit } from '../kit.ts';
import { linkFor, linkKey } from '../proofs/proof-kit.ts';
import { tokenSecret } from './forge.ts';

/** Everything of the kit that opens something somewhere, under the name of what it opens. */
async function everyCredential(kit: Kit): Promise<Readonly<Record<string, string>>> {
  const { simulator } = kit;
  const orderId = orderIdOf(simulator, '#1001');
  return {
    'an order token': await signToken(kit, orderId),
    'an order token of the API’s own': await signToken(kit, orderId, {
      key: exchangeKey,
      proof: 'signed-link',
    }),
    'a merchant key': merchantKey.secret,
    'the id of a merchant key': merchantKey.id,
    'the link of a mail': linkFor(orderId, '2026-11-24T09:00:00Z'),
    'a session token of a page': await simulator.mint.sessionToken(),
    'a session token of the admin': await simulator.mint.idToken(),
    'a token of a customer account': simulator.mint.customerToken({
      customerId: orderOwner(kit),
    }),
    'a one-time code': '12345678',
    'the secret of order tokens': tokenSecret,
    'the secret of the API’s own tokens': exchangeKey.secret,
    'the secret of links': linkKey.secret,
    'the client secret of the app': CLIENT_SECRET,
    'the access token of the app': 'shpat_simulator',
  };
}

function orderOwner({ simulator }: Kit): string {
  const [order] = simulator.state.orders;
  return String(order?.customer.id);
}

/** All credentials but those of one purpose. */
export async function everyOther(
  kit: Kit,
  ...own: readonly string[]
): Promise<readonly (readonly [what: string, text: string])[]> {
  const all = await everyCredential(kit);
  const unknown = own.filter((what) => !(what in all));
  if (unknown.length > 0) throw new Error(`There is no such credential: ${unknown.join(', ')}.`);
  return Object.entries(all).filter(([what]) => !own.includes(what));
}
