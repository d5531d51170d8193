import { merchantEndpoints } from '@amend/contract';

import type { Route } from '../../routes.ts';
import { exportDataRequest, listDataRequests, readAccess, redact } from './privacy.ts';
import type { ShopDesk } from './privacy.ts';

/** The merchant's routes that are about no one order. */
export function shopRoutes(desk: ShopDesk): readonly Route[] {
  return [
    { ...merchantEndpoints.listDataRequests, handle: listDataRequests(desk) },
    { ...merchantEndpoints.exportDataRequest, handle: exportDataRequest(desk) },
    { ...merchantEndpoints.redact, handle: redact(desk) },
    { ...merchantEndpoints.readAccess, handle: readAccess(desk) },
  ];
}
