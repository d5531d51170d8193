import { DataRequestList, ErasureList } from '@amend/contract';
import type { Engine } from '@amend/engine';

import type { ShopDesk } from '../../routes/merchant/privacy.ts';
import { askShop } from './ask-shop.ts';
import type { FetchShop } from './ask-shop.ts';
import { ExportAnswer, InstallAnswer, ReadAccessAnswer } from './shop-messages.ts';

/** How long the object of the shop may take: it may have to ask Shopify, or the objects of many orders. */
const PATIENCE_MS = 25_000;

/** What the merchant may ask that is about no one order, for a Worker that has no engine: the object of the shop answers. */
export function createShopDesk(fetch: FetchShop): ShopDesk & Pick<Engine, 'install'> {
  return {
    listDataRequests: async () =>
      DataRequestList.parse(await askShop(fetch, { do: 'list-data-requests' }, PATIENCE_MS)),
    exportDataRequest: async (requestId) =>
      ExportAnswer.parse(await askShop(fetch, { do: 'export-data-request', requestId }, PATIENCE_MS)),
    eraseOrders: async (orderIds) =>
      ErasureList.parse(await askShop(fetch, { do: 'erase-orders', orderIds: [...orderIds] }, PATIENCE_MS)),
    readAccess: async () => ReadAccessAnswer.parse(await askShop(fetch, { do: 'read-access' }, PATIENCE_MS)),
    install: async (sessionToken) =>
      InstallAnswer.parse(await askShop(fetch, { do: 'install', sessionToken }, PATIENCE_MS)),
  };
}
