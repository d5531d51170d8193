import type { Choices, Client, Order } from '@amend/sdk/light';

import type { ChangeWords } from '../words/change/words.ts';

/** What every row works with. */
export interface Desk {
  readonly client: Client;
  readonly words: ChangeWords;
  /** Reads the order and what there is to choose from, once for all rows; again after a failure. */
  readonly look: () => Promise<Sight>;
}

/** The order as the API shows it, and what it can be changed to. */
export interface Sight {
  readonly order: Order;
  readonly choices: Choices;
}

/** Lays out what every row works with. */
export function openDesk(client: Client, words: ChangeWords): Desk {
  let looking: Promise<Sight> | undefined;
  const read = async () => {
    const [order, choices] = await Promise.all([client.readOrder(), client.readChoices()]);
    return { order, choices };
  };
  const look = () => {
    looking ??= read().catch((error: unknown) => {
      looking = undefined;
      throw error;
    });
    return looking;
  };
  return { client, words, look };
}
