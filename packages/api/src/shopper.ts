import type { Reader, Shopper } from '@amend/engine';

import type { ApiContext } from './context.ts';

/** Who asks, from what the token and the request say. */
export function shopperOf(c: ApiContext): Shopper {
  const { changes: permittedChanges, proof, view } = c.get('claims');
  return { ...readerOf(c), permittedChanges, proof: proof ?? 'merchant', view };
}

/** How whoever asks reads, from what the request says. */
export function readerOf(c: ApiContext): Reader {
  return { locale: c.get('display').locale, timeZone: c.get('timeZone') };
}
