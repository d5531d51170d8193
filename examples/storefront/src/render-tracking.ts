import { pathToFileURL } from 'node:url';

import type { Order } from '@amend/sdk';
import { buildServer } from '@amend/widgets/build/server';
import type * as server from '@amend/widgets/server';
import { raw } from 'hono/html';

import type { Html } from './pages/layout.ts';
import { SHOP_TIME_ZONE } from './shop-time.ts';
import { LANGUAGE_TAGS } from './words.ts';
import type { Language } from './words/words.ts';

/** Renders where an order is on the shop's own server. */
export type RenderTracking = (order: Order, language: Language) => Html;

/** Builds what renders tracking into a folder. A shop outside of this repository imports `@amend/widgets/server`, and needs none of this. */
export async function buildRenderTracking(folder: string): Promise<RenderTracking> {
  const file = pathToFileURL(await buildServer(folder));
  const { renderOrderTracking }: typeof server = await import(file.href);
  return (order, language) =>
    raw(
      renderOrderTracking({
        order,
        locale: LANGUAGE_TAGS[language],
        timeZone: SHOP_TIME_ZONE,
        stylesheet: { href: '/amend/order-tracking.css' },
      }),
    );
}
