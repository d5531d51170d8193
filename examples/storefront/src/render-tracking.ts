import { pathToFileURL } from 'node:url';

import type { Order } from '@amend/sdk';
import type * as server from '@amend/widgets/server';
import { raw } from 'hono/html';

import type { Html } from './pages/layout.ts';
import { SHOP_TIME_ZONE } from './shop-time.ts';
import { LANGUAGE_TAGS } from './words.ts';
import type { Language } from './words/words.ts';

/** Renders where an order is on the shop's own server. */
export type RenderTracking = (order: Order, language: Language) => Html;

/** Loads what renders tracking from the file that it was built into. A shop outside of this repository imports `@amend/widgets/server`, and needs none of this. */
export async function loadRenderTracking(file: string): Promise<RenderTracking> {
  const { renderOrderTracking }: typeof server = await import(pathToFileURL(file).href);
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
