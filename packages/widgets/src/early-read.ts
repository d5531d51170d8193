import type { Connection, OrderModel } from '@amend/sdk/light';

import type { ElementSettings, GivenSettings } from './settings.ts';

/** What the elements of one page share when they ask for the same order in the same way: one connection, one order, one read. */
export interface Page {
  /** Reaches the API. */
  readonly connection: Connection;
  /** The order. */
  readonly order: OrderModel;
  /** Reads the order again. */
  readonly refresh: () => Promise<void>;
  /** How many elements need it. */
  users: number;
  /** Says that an element no longer needs it; the last one turns off the light. */
  leave(): void;
}

/** The order's first answer, asked for before the code that reads it is there. Whoever uses it takes it away. */
export interface EarlyRead {
  /** The answer on its way; gone once it was used. */
  answer?: Promise<Response> | undefined;
  /** What the elements share, once their code is there and for as long as one of them is. */
  page?: Page | undefined;
}

/** Settings, and what the elements that share them have read, by what else they may differ in. */
export interface SharedSettings extends GivenSettings {
  readonly reads: Record<string, EarlyRead>;
}

/** Asks for the order exactly as the client will, once for all who ask in the same way. Failures are left to the client to find. */
export function readOrderEarly(settings: ElementSettings & SharedSettings): EarlyRead {
  const read = (settings.reads[settings.token + settings.locale + settings.timeZone] ??= {});
  if (!read.page) read.answer ??= ask(settings);
  return read;
}

function ask({ endpoint = '', token = '', fetch: send = fetch, locale, timeZone }: ElementSettings) {
  try {
    const [, payload = ''] = token.split('.');
    const { sub } = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
    // The token goes to the endpoint or nowhere: never to the page's own host, as with an address that is none.
    if (/^https?:/i.test(endpoint)) {
      const answer = send(
        `${endpoint.replace(/\/+$/, '')}/v1/orders/${sub}?timeZone=${encodeURIComponent(timeZone)}`,
        { headers: { authorization: `Bearer ${token}`, 'accept-language': locale } },
      );
      answer.catch(() => {});
      return answer;
    }
  } catch {
    // The client finds it again, and says it.
  }
  return undefined;
}
