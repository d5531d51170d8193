import * as z from 'zod/mini';

import { Address, AddressFormat } from './address.ts';
import { NOTE_TOPICS } from './changes/add-note.ts';
import { EditWindow } from './edit-window.ts';
import { Moment } from './moment.ts';
import { DisplayMoney } from './money.ts';
import { Offer } from './offer.ts';
import { Tracking } from './tracking.ts';
import { WebAddress } from './web-address.ts';

/**
 * One line of an order at its current quantity; lines that were removed are not there.
 *
 * `variantId` is `null` for what is not in the catalogue; `unitPrice` is before discounts; `isEditable` says whether the line can be changed.
 */
export const OrderLine = z.object({
  id: z.string(),
  variantId: z.nullable(z.string()),
  title: z.string(),
  variantTitle: z.nullable(z.string()),
  quantity: z.number(),
  unitPrice: DisplayMoney,
  isEditable: z.boolean(),
  imageUrl: z.nullable(WebAddress),
});
export type OrderLine = z.infer<typeof OrderLine>;

/**
 * Where the order goes: the address, its lines as the postman reads them, and how its country writes addresses. `news` is what the shopper should know of
 * another address that they asked for, which waits for the shop or was declined (rule A2), else `null`.
 */
export const Destination = z.object({
  address: Address,
  lines: z.array(z.string()),
  format: AddressFormat,
  news: z.nullable(z.string()),
});
export type Destination = z.infer<typeof Destination>;

/**
 * The order as its shopper may see it.
 *
 * `id` is Shopify's numeric id as a string; `version` names the state that the shopper was shown and is sent back when an
 * edit is accepted (rule E1); `destination` is `null` where nothing is shipped; `offers` are what the shop offers to add, the first of them first.
 */
export const Order = z.object({
  id: z.string(),
  name: z.string(),
  version: z.string(),
  placedAt: Moment,
  cancelledAt: z.nullable(Moment),
  lines: z.array(OrderLine),
  contact: z.object({ email: z.nullable(z.string()), phone: z.nullable(z.string()) }),
  notes: z.array(z.object({ topic: z.enum(NOTE_TOPICS), text: z.string() })),
  shippingMethod: z.nullable(z.string()),
  total: DisplayMoney,
  destination: z.nullable(Destination),
  editWindows: z.object({
    'correct-address': EditWindow,
    'correct-contact': EditWindow,
    'swap-item': EditWindow,
    'set-quantity': EditWindow,
    'add-item': EditWindow,
    'change-shipping': EditWindow,
    'add-note': EditWindow,
    'cancel-order': EditWindow,
  }),
  offers: z.array(Offer),
  tracking: Tracking,
});
export type Order = z.infer<typeof Order>;
