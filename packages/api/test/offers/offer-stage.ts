import type { AmendConfig } from '@amend/engine/config';
import { parseShopSeed } from '@amend/simulator';
import type { SimulatorOptions, Switches } from '@amend/simulator';

import { shirtsAndMugs } from '../an-order.ts';
import { createKit, createShopper } from '../kit.ts';

type OfferSettings = NonNullable<AmendConfig['offers']>['list'][number];

/** The catalogue of the simulated shop keeps its ids. */
export const BEANIE = '44100000000100';
const SOCKS = '44100000000200';
export const SOLD_OUT_BEANIE = '44100000000102';
export const TOTE = '44100000000600';
export const OTHER_TOTE = '44100000000601';

/** A tote of €28.00 for a fifth less. */
export const tote: OfferSettings = {
  id: 'tote',
  items: [{ variantId: TOTE, quantity: 1 }],
  discount: { percentage: 20 },
  title: { en: 'A tote with it', de: 'Eine Tasche dazu' },
  text: { en: 'For the way home.', de: 'Für den Heimweg.' },
};

/** A beanie of €32.00 and two pairs of socks of €22.00 each, €15.00 off together. */
export const winter: OfferSettings = {
  id: 'winter',
  items: [
    { variantId: BEANIE, quantity: 1 },
    { variantId: SOCKS, quantity: 2 },
  ],
  discount: { amounts: { EUR: '15.00', USD: '18.00' } },
  title: 'Ready for winter',
  text: 'A beanie, and socks to go with it.',
  button: 'Add both',
};

export interface OfferStageOptions {
  readonly offers?: readonly OfferSettings[];
  readonly shown?: number;
  readonly config?: Partial<AmendConfig>;
  readonly switches?: Partial<Switches>;
  readonly simulator?: Partial<SimulatorOptions>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A kit with an order of two shirts at €68.00 and two mugs at €16.00, shipped for €4.90, and what the shop offers with it. */
export async function createOfferStage({
  offers = [tote],
  shown = 1,
  config = {},
  switches = {},
  simulator = {},
  headers = {},
}: OfferStageOptions = {}) {
  const kit = await createKit({
    engine: { orderCacheMs: 0 },
    simulator: { shop: parseShopSeed({ orders: [shirtsAndMugs(2)] }), switches, ...simulator },
    config: { offers: { list: offers, shown }, ...config },
  });
  return { kit, shopper: await createShopper(kit, '#1001', {}, headers) };
}

/** An `add-item` that takes an offer up. */
export const take = (offerId: string) => ({ kind: 'add-item', offerId }) as const;
