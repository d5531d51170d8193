import type { AppProxyProof } from '@amend/contract';
import type { ResolvedConfig } from '@amend/engine/config';

import { createHexHmacCheck } from './hex-hmac.ts';
import type { Prove, ProofDesk } from './proof.ts';

type AppProxyConfig = NonNullable<ResolvedConfig['proofs']['app-proxy']>;

/** How old a request may be: Shopify passes it on at once. Shopify's own library has the same bound. */
const MAX_AGE_SECONDS = 90;

/** What Shopify adds to the query, each once: a page that sends one of them too would decide which of the two is looked at. */
const ADDED = ['shop', 'logged_in_customer_id', 'path_prefix', 'timestamp', 'signature'];

/** Says of a query who is logged in at the shop, empty where nobody is; or why Shopify has not passed it on just now. */
type ReadPassedOn = (
  query: URLSearchParams,
) => Promise<{ readonly customerId: string } | 'proof_invalid' | 'proof_expired'>;

function createReader({ secrets }: AppProxyConfig, shop: string, now: () => Date): ReadPassedOn {
  const isSigned = createHexHmacCheck(secrets);
  return async (query) => {
    if (query.has('hmac') || ADDED.some((name) => query.getAll(name).length !== 1)) return 'proof_invalid';
    if (isAmbiguous(query)) return 'proof_invalid';
    if (!(await isSigned(signedTextOf(query), query.get('signature') ?? ''))) return 'proof_invalid';
    if (query.get('shop') !== shop) return 'proof_invalid';
    const ageSeconds = Math.abs(now().getTime() / 1000 - Number(query.get('timestamp')));
    // Not a number is no age either.
    if (!(ageSeconds <= MAX_AGE_SECONDS)) return 'proof_expired';
    return { customerId: query.get('logged_in_customer_id') ?? '' };
  };
}

/** Finds the customer who is logged in where Shopify has passed a request on; `null` for everybody else. */
export type FindProxyCustomer = (query: URLSearchParams) => Promise<string | null>;

/** Makes what tells customers apart who all come from Shopify's addresses (rule F2). It costs a signature, and only where there may be one. */
export function createProxyCustomer(
  { shop, proofs: { 'app-proxy': appProxy } }: Pick<ResolvedConfig, 'shop' | 'proofs'>,
  now: () => Date,
): FindProxyCustomer {
  if (!appProxy) return async () => null;
  const read = createReader(appProxy, shop, now);
  return async (query) => {
    const passedOn = await read(query);
    return (typeof passedOn === 'string' ? '' : passedOn.customerId) || null;
  };
}

/**
 * A request of a customer who is logged in at the shop, passed on and signed by Shopify's app proxy (rule T18).
 *
 * Source: https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies
 */
export function proveAppProxy(
  config: AppProxyConfig,
  shop: string,
  desk: Pick<ProofDesk, 'readOrderOwner'>,
  now: () => Date,
): Prove<AppProxyProof> {
  const { changes, view } = config;
  const read = createReader(config, shop, now);
  return async ({ orderId }, { query }) => {
    const madeAtMs = now().getTime();
    const passedOn = await read(query);
    if (typeof passedOn === 'string') return { ok: false, refusal: { code: passedOn } };
    const { customerId } = passedOn;
    if (!customerId) return { ok: false, refusal: { code: 'login_needed' } };
    const owner = await desk.readOrderOwner(orderId);
    if (!owner.ok) return owner;
    // The same answer as for an order that does not exist: whose it is, is nobody's business.
    if (owner.value.customerId !== customerId) return { ok: false, refusal: { code: 'order_not_found' } };
    return { ok: true, value: { orderId, changes, view, madeAtMs } };
  };
}

/** Nothing stands between the parts of the signed text: with an equals sign more, it could be that of another query. */
function isAmbiguous(query: URLSearchParams): boolean {
  return [...query].some(([name, value]) => name.includes('=') || value.includes('='));
}

/** Every parameter but the signature as `name=value`, the values of a repeated one joined with commas, sorted, with nothing between them. */
function signedTextOf(query: URLSearchParams): string {
  const names = [...new Set(query.keys())].filter((name) => name !== 'signature');
  return names
    .map((name) => `${name}=${query.getAll(name).join(',')}`)
    .toSorted()
    .join('');
}
