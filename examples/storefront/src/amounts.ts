import type { MoneyBag } from './shopify/money.ts';
import type { Language } from './words/words.ts';

/** Writes an amount in the shopper's currency as the language does: `€102.00`, `102,00 €`. The decimal never becomes a float. */
export function writeAmount({ presentmentMoney }: MoneyBag, language: Language): string {
  const { amount, currencyCode } = presentmentMoney;
  if (!isDecimal(amount)) throw new TypeError(`"${amount}" is not an amount.`);
  return new Intl.NumberFormat(language, { style: 'currency', currency: currencyCode }).format(amount);
}

/** Whether an amount is below zero. */
export function isNegative({ presentmentMoney }: MoneyBag): boolean {
  return presentmentMoney.amount.startsWith('-');
}

/** Writes an amount without its sign, where the sentence around it says which way it goes. */
export function writeSize({ presentmentMoney }: MoneyBag, language: Language): string {
  const amount = presentmentMoney.amount.replace('-', '');
  return writeAmount({ presentmentMoney: { ...presentmentMoney, amount } }, language);
}

/** Whether an amount is nothing at all: `0.0`. */
export function isNothing({ presentmentMoney }: MoneyBag): boolean {
  return /^0+(\.0*)?$/.test(presentmentMoney.amount);
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}
