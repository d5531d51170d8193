import * as z from 'zod/mini';

import type { Condition as MerchantCondition } from '../rules/rule.ts';
import { Amount, CurrencyCode, filledList, filledText, NumericId, oneOrList } from './texts.ts';
import { Weekdays } from './windows.ts';

const texts = z.optional(filledList(filledText('a text that is not empty'), 'texts'));
const ids = z.optional(filledList(NumericId, 'numeric ids'));
const flag = z.optional(z.boolean({ error: 'true or false' }));

const country = 'a country such as "DE"';
const province = 'a country and province such as "US-CA"';
const riskLevels = ['low', 'medium', 'high'] as const;

const ValueRange = z
  .strictObject(
    { currencyCode: CurrencyCode, atLeast: z.optional(Amount), below: z.optional(Amount) },
    { error: 'a range such as { currencyCode: "EUR", atLeast: "100.00" }' },
  )
  .check(
    z.refine(({ atLeast, below }) => atLeast !== undefined || below !== undefined, {
      error: 'a range with atLeast or below',
    }),
  );

/** What must be so for a rule to apply, or for an offer to be meant for an order. */
export const Condition: z.ZodMiniType<MerchantCondition> = z.strictObject(
  {
    get all() {
      return z.optional(filledList(Condition, 'conditions'));
    },
    get any() {
      return z.optional(filledList(Condition, 'conditions'));
    },
    get not() {
      return z.optional(Condition);
    },
    orderTags: texts,
    customerTags: texts,
    productIds: ids,
    variantIds: ids,
    productTypes: texts,
    productTags: texts,
    skus: texts,
    vendors: texts,
    isSubscription: flag,
    orderValue: z.optional(oneOrList(ValueRange, 'a range of amounts', 'ranges')),
    discountCodes: texts,
    countries: z.optional(
      filledList(z.string({ error: country }).check(z.regex(/^[A-Z]{2}$/, { error: country })), 'countries'),
    ),
    provinces: z.optional(
      filledList(
        z.string({ error: province }).check(z.regex(/^[A-Z]{2}-[A-Z0-9]{1,5}$/, { error: province })),
        'provinces',
      ),
    ),
    shippingMethods: texts,
    channels: texts,
    gateways: texts,
    riskLevels: z.optional(
      filledList(z.enum(riskLevels, { error: `one of ${riskLevels.join(', ')}` }), 'risk levels'),
    ),
    isB2B: flag,
    weekdays: z.optional(Weekdays),
  },
  { error: 'a condition such as { orderTags: ["vip"] }' },
);
