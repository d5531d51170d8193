import { connect, createOrderCalls, createOrderModel } from '@amend/sdk/light';

import type { EarlyRead, Page } from '../early-read.ts';
import type { ElementSettings } from '../settings.ts';

/** What an element needs to join its {@link Page}. */
export interface PageRequest {
  /** The element's settings. */
  readonly settings: ElementSettings;
  /** The order's first answer. */
  readonly early?: EarlyRead | undefined;
}

/** An answer is old after this long; it is asked for again when the shopper comes back to the page. */
const STALE_AFTER_MS = 5 * 60_000;

/** Joins the page's elements, and starts reading the order with the first of them. Throws a `TypeError` on wrong settings. */
export function joinPage({ early = {}, ...request }: PageRequest): Page {
  const page = (early.page ??= openPage(request, early));
  page.users++;
  return page;
}

function openPage({ settings }: PageRequest, early: EarlyRead): Page {
  const { endpoint = '', token = '', fetch = globalThis.fetch, locale, timeZone } = settings;
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
  const refresh = () => {
    readAt = Date.now();
    return order.refresh();
  };
  const readOldAgain = () => {
    if (!document.hidden && Date.now() - readAt > STALE_AFTER_MS) void refresh();
  };
  addEventListener('online', refresh, listening);
  document.addEventListener('visibilitychange', readOldAgain, listening);
  void order.load();
  return {
    connection,
    order,
    refresh,
    users: 0,
    leave() {
      if (--this.users > 0) return;
      listening.abort();
      order.dispose();
      early.page = undefined;
    },
  };
}
