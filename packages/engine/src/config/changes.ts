import { ADDRESS_FIELDS } from '@amend/contract';
import type { AddressField } from '@amend/contract';
import * as z from 'zod/mini';

import type { ProofName as AnyProof } from '../rules/proof-name.ts';
import type { WindowRule } from '../rules/window-rule.ts';
import type { Words as MerchantWords } from '../words.ts';
import { ProofName } from './proof-names.ts';
import { Amount, CurrencyCode, filledList, filledText, Id, withDistinct, Words } from './texts.ts';
import { Windows } from './windows.ts';

/** What a merchant decides about any kind of change. */
export interface ChangeSettings {
  /** Whether shoppers may make this kind of change at all. Default: true. */
  readonly isAllowed?: boolean;
  /** When it may be made; of several windows, the one that closes first decides. Default: 3,600 seconds after the order was placed. */
  readonly window?: WindowRule | readonly WindowRule[];
  /**
   * The proofs of which the shopper must have brought one: kinds of proof, or `merchant` for an order token of the merchant's own server. Default: any
   * that permits this kind of change.
   */
  readonly proofs?: readonly AnyProof[];
}

/** A shipping method that a shopper may change to. */
export interface ShippingMethodSettings {
  /** Names the method in the API. */
  readonly id: string;
  readonly title: MerchantWords;
  /** What it costs by currency, in decimal texts: `{ EUR: '4.90' }`. It is not offered for orders in other currencies. */
  readonly prices: Readonly<Record<string, string>>;
  /** What the warehouse knows it by. */
  readonly code?: string;
}

/** What a shopper may give as the reason for a cancellation. */
export interface CancelReasonSettings {
  /** Names the reason in the API. */
  readonly id: string;
  readonly title: MerchantWords;
}

/** What a merchant decides about each kind of change; what is left out has its default. */
export interface ChangesSettings {
  readonly 'correct-address'?: ChangeSettings & {
    /** Address fields that stay as they are. Default: country and province, since whether Shopify recalculates tax for them is not known. */
    readonly lockedFields?: readonly AddressField[];
  };
  readonly 'correct-contact'?: ChangeSettings;
  readonly 'swap-item'?: ChangeSettings & {
    /** Whether an item may become another product, not only another variant of its own. Default: false. */
    readonly mayChangeProduct?: boolean;
  };
  readonly 'set-quantity'?: ChangeSettings & {
    /** Whether a line may get more units, not only fewer. Default: true. */
    readonly mayIncrease?: boolean;
  };
  readonly 'add-item'?: ChangeSettings;
  readonly 'change-shipping'?: ChangeSettings & {
    /** What a shopper may choose from. Default: nothing, and then this kind of change is not offered. */
    readonly methods: readonly ShippingMethodSettings[];
  };
  readonly 'add-note'?: ChangeSettings;
  readonly 'cancel-order'?: ChangeSettings & {
    /** What a shopper may choose from. Default: nothing, and then no reason is asked for. */
    readonly reasons?: readonly CancelReasonSettings[];
    /** Whether the units go back into stock. Default: true. */
    readonly restock?: boolean;
    /** Whether the shopper may take store credit in place of the money. Default: false. */
    readonly storeCredit?: boolean;
  };
}

const choice = 'true or false';
const flag = z.boolean({ error: choice });

/** Without a window of its own, a kind of change may be made for an hour. */
const common = {
  isAllowed: z._default(flag, true),
  window: z._default(Windows, { closesAfterSeconds: 3600 }),
  proofs: z.optional(filledList(ProofName, 'proofs')),
};

const prices = 'prices by currency such as { EUR: "4.90" }';

const ShippingMethod = z.strictObject(
  {
    id: Id,
    title: Words,
    prices: z
      .record(CurrencyCode, Amount, { error: prices })
      .check(z.refine((amounts) => Object.keys(amounts).length > 0, { error: prices })),
    code: z.optional(filledText('a code that is not empty')),
  },
  { error: 'a shipping method' },
);

const CancelReason = z.strictObject({ id: Id, title: Words }, { error: 'a reason with id and title' });

/** What a merchant decided about each kind of change, with every default. */
export const Changes = z.prefault(
  z.strictObject({
    'correct-address': z.prefault(
      z.strictObject({
        ...common,
        lockedFields: z._default(
          z.array(z.enum(ADDRESS_FIELDS, { error: `one of ${ADDRESS_FIELDS.join(', ')}` }), {
            error: 'a list of address fields',
          }),
          ['countryCode', 'provinceCode'],
        ),
      }),
      {},
    ),
    'correct-contact': z.prefault(z.strictObject(common), {}),
    'swap-item': z.prefault(z.strictObject({ ...common, mayChangeProduct: z._default(flag, false) }), {}),
    'set-quantity': z.prefault(z.strictObject({ ...common, mayIncrease: z._default(flag, true) }), {}),
    'add-item': z.prefault(z.strictObject(common), {}),
    'change-shipping': z.prefault(
      z.strictObject({
        ...common,
        methods: z._default(
          z.array(ShippingMethod, { error: 'a list of shipping methods' }).check(withDistinct('id')),
          [],
        ),
      }),
      {},
    ),
    'add-note': z.prefault(z.strictObject(common), {}),
    'cancel-order': z.prefault(
      z.strictObject({
        ...common,
        reasons: z._default(
          z.array(CancelReason, { error: 'a list of reasons' }).check(withDistinct('id')),
          [],
        ),
        restock: z._default(flag, true),
        storeCredit: z._default(flag, false),
      }),
      {},
    ),
  }),
  {},
);
