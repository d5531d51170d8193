import { connect, createOrderCalls, createOrderModel } from '@amend/sdk/light';
import type { Connection, OrderModel } from '@amend/sdk/light';

import type { EarlyRead } from '../early-read.ts';
import type { GivenSettings } from '../settings.ts';

/** What the elements of one page share when they speak the same language in the same time zone: one connection, one order, one read. */
export interface Page {
  /** Reaches the API. */
  readonly connection: Connection;
  /** The order. */
  readonly order: OrderModel;
  /** Says that an element no longer needs it; the last one turns off the light. */
  leave(): void;
}

/** What an element needs to join its {@link Page}. */
export interface PageRequest {
  /** The settings that all elements share. */
  readonly settings: GivenSettings;
  /** The language to ask the API for. */
  readonly locale: string;
  /** The time zone to ask the API for. */
  readonly timeZone: string;
  /** The order's first answer. */
  readonly early?: EarlyRead | undefined;
}

/** An answer is old after this long; it is asked for again when the shopper comes back to the page. */
const STALE_AFTER_MS = 5 * 60_000;

interface SharedPage extends Page {
  users: number;
}

const pages = new Map<string, SharedPage>();

/** Joins the page's elements, and starts reading the order with the first of them. Throws a `TypeError` on wrong settings. */
export function joinPage(request: PageRequest): Page {
  const { endpoint, token } = request.settings;
  const key = [endpoint, token, request.locale, request.timeZone].join();
  const page = pages.get(key) ?? openPage(request, () => pages.delete(key));
  pages.set(key, page);
  page.users++;
  return page;
}

function openPage({ settings, locale, timeZone, early = {} }: PageRequest, forget: () => void): SharedPage {
  const { endpoint = '', token = '', fetch = globalThis.fetch } = settings;
  const connection = connect({
    endpoint,
    token,
    locale,
    timeZone,
    fetch(input, init) {
      const answer = early.answer;
      early.answer = undefined;
      return answer ?? fetch(input, init);
    },
  });
  const order = createOrderModel(createOrderCalls(connection));
  const listening = new AbortController();
  let readAt = Date.now();
  const readAgain = () => {
    readAt = Date.now();
    void order.refresh();
  };
  const readOldAgain = () => {
    if (!document.hidden && Date.now() - readAt > STALE_AFTER_MS) readAgain();
  };
  addEventListener('online', readAgain, listening);
  document.addEventListener('visibilitychange', readOldAgain, listening);
  void order.load();
  return {
    connection,
    order,
    users: 0,
    leave() {
      if (--this.users > 0) return;
      listening.abort();
      order.dispose();
      forget();
    },
  };
}
