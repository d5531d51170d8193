import type { TaxAmount } from '../books/taxes.ts';
import { resolveMoneyBag, type Currencies } from './money-bag.ts';
import type { Resolved } from './resolved.ts';

/** The tax lines of an amount: one for each jurisdiction. */
export function resolveTaxLines(taxes: readonly TaxAmount[], currencies: Currencies): readonly Resolved[] {
  return taxes.map(({ tax, amount }) => ({
    title: tax.title,
    rate: tax.rate,
    ratePercentage: Number((tax.rate * 100).toFixed(4)),
    priceSet: resolveMoneyBag(amount, currencies),
    channelLiable: false,
    source: 'Shopify',
  }));
}
