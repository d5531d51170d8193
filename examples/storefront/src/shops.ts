import { kante } from './shops/kante.ts';
import { mull } from './shops/mull.ts';
import { nordlys } from './shops/nordlys.ts';
import type { Shop, ShopName } from './shops/shop.ts';
import type { Language, Words } from './words/words.ts';

/** Every shop, the demo's own first. They sell the same things to the same people. */
export const SHOPS: Readonly<Record<ShopName, Shop>> = { nordlys, kante, mull };

/** The shop that was asked for (`kante`); Nordlys where there is none of that name. */
export function findShop(asked: string | undefined): Shop {
  return Object.values(SHOPS).find(({ name }) => name === asked) ?? nordlys;
}

/** The words of a language as a shop says them. */
export function speakAs({ voice }: Shop, language: Language, words: Words): Words {
  const { next, ...own } = voice[language];
  return { ...words, ...own, next: (state) => next?.[state] ?? words.next(state) };
}
