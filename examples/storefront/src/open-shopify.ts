import { loadAdminSchema, serve, type ServedSimulator } from '@amend/simulator/node';

import { keepShop, readShop } from './shop-file.ts';

/** How the simulated Shopify is opened. */
export interface ShopifyOptions {
  readonly port: number;
  /** The file that its orders are kept in. */
  readonly file: string;
  readonly accessToken: string;
  readonly clientSecret: string;
  readonly now: () => Date;
  /** Told why the orders of the last run are not used. */
  readonly remark: (sentence: string) => void;
}

/** Opens the simulated Shopify with the orders of the last run, or with fresh ones, and keeps what becomes of them. */
export async function openShopify({
  port,
  file,
  accessToken,
  clientSecret,
  now,
  remark,
}: ShopifyOptions): Promise<ServedSimulator> {
  const kept = readShop(file, now());
  if (kept.remark !== undefined) remark(kept.remark);
  const keeper = keepShop(file, () => shopify.simulator.exportState());
  const shopify = await serve({
    port,
    schema: await loadAdminSchema(),
    accessToken,
    app: { clientSecret },
    now,
    onChange: keeper.touch,
    ...(kept.state !== undefined && { state: kept.state }),
  });
  keeper.touch();
  return {
    ...shopify,
    async close() {
      await shopify.close();
      keeper.close();
    },
  };
}
