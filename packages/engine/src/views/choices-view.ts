import type { Choices } from '@amend/contract';

import { methodFor } from '../changes/change-shipping.ts';
import type { ResolvedConfig } from '../config.ts';
import type { Display } from '../display/display.ts';
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
    lines: facts.lines.flatMap(({ id, productId, isEditable }) =>
      productId !== null && isEditable
        ? [
            {
              lineId: id,
              variants: (variants.get(productId) ?? []).map((variant) => choiceOf(variant, display)),
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

function choiceOf({ stock, unitPrice, ...variant }: ProductVariant, display: Display) {
  return {
    ...variant,
    options: [...variant.options],
    unitPrice: display.money(unitPrice),
    isAvailable: stock.isForSale && (stock.units === null || stock.units > 0),
  };
}
