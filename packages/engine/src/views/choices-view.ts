import type { Choices, Money } from '@amend/contract';

import { methodFor } from '../changes/change-shipping.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Display } from '../display/display.ts';
import { moneyDifference } from '../money.ts';
import type { OrderFacts } from '../order-facts.ts';
import type { ProductVariant } from '../shopify/read-product-variants.ts';
import { wordsFor } from '../words.ts';

/** What a shopper can choose from, as they read it. */
export function choicesView(
  facts: OrderFacts,
  variants: ReadonlyMap<string, readonly ProductVariant[]>,
  { changes: rules }: ResolvedConfig,
  display: Display,
): Choices {
  const { methods } = rules['change-shipping'];
  const { reasons = [], storeCredit } = rules['cancel-order'];
  return {
    lines: facts.lines.flatMap(({ id, productId, isEditable, unitPrice }) =>
      productId !== null && isEditable
        ? [
            {
              lineId: id,
              variants: (variants.get(productId) ?? []).map((variant) =>
                choiceOf(variant, unitPrice, display),
              ),
            },
          ]
        : [],
    ),
    shippingMethods: methods.flatMap((method) => {
      const offered = methodFor(facts, method, display.locale);
      return offered
        ? [{ methodId: method.id, title: offered.title, price: display.money(offered.price) }]
        : [];
    }),
    cancelReasons: reasons.map(({ id, title }) => ({ id, title: wordsFor(title, display.locale) })),
    refundMethods: storeCredit ? ['original-payment', 'store-credit'] : ['original-payment'],
  };
}

function choiceOf({ stock, unitPrice, ...variant }: ProductVariant, now: Money, display: Display) {
  const isComparable = now.currencyCode === unitPrice.currencyCode;
  return {
    ...variant,
    options: [...variant.options],
    unitPrice: display.money(unitPrice),
    difference: isComparable ? display.money(moneyDifference(unitPrice, now)) : null,
    isAvailable: stock.isForSale && (stock.units === null || stock.units > 0),
  };
}
