import type { OrderState } from '../order-state.ts';
import type { Language, Words } from '../words/words.ts';

/** The looks that the shopper's pages can be seen in. */
export type ShopName = 'nordlys' | 'kante' | 'mull';

/** What a shop says in its own way; everything else all shops say alike. */
export interface Voice extends Partial<Pick<Words, 'thankYou' | 'help' | 'writeToUs'>> {
  /** What happens next, by how far the order has come. */
  readonly next?: Readonly<Partial<Record<OrderState, string>>>;
}

/** One of the shops that the pages can look like. Its colours and type are in `public/<name>.css`, its logo in `public/<name>.svg`. */
export interface Shop {
  readonly name: ShopName;
  /** As it is written. */
  readonly title: string;
  /** What sets it apart, in two words, for the switch. */
  readonly style: string;
  /** The theme of the widgets that it links, or none for the page's own look. */
  readonly theme?: 'soft' | 'sharp';
  readonly email: string;
  readonly voice: Readonly<Record<Language, Voice>>;
}
