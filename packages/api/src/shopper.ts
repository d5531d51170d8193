import type { Shopper } from '@amend/engine';

import type { ApiContext } from './context.ts';

/** Who asks, from what the token and the request say. */
export function shopperOf(c: ApiContext): Shopper {
  return {
    locale: c.get('display').locale,
    timeZone: c.get('timeZone'),
    permittedChanges: c.get('claims').changes,
  };
}
