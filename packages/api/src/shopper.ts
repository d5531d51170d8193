import type { Reader, Shopper, Staff } from '@amend/engine';

import type { ApiContext } from './context.ts';

/** Who asks, from what the token and the request say. */
export function shopperOf(c: ApiContext): Shopper {
  const { changes: permittedChanges, view, tokenId, ...claims } = c.get('claims');
  const proof = claims.proof ?? 'merchant';
  const caller = { by: 'shopper', credentialId: tokenId, proof, requestId: c.get('requestId') } as const;
  return { ...readerOf(c), permittedChanges, proof, view, caller };
}

/** Who asks on the merchant's behalf, from the key that opened the door and what the request says. */
export function staffOf(c: ApiContext): Staff {
  const caller = {
    by: 'merchant',
    credentialId: c.get('merchantKeyId'),
    proof: null,
    requestId: c.get('requestId'),
  } as const;
  return { ...readerOf(c), caller };
}

/** How whoever asks reads, from what the request says. */
export function readerOf(c: ApiContext): Reader {
  return { locale: c.get('display').locale, timeZone: c.get('timeZone') };
}
