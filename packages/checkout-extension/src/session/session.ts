import { exchangeProof, OrderProblem } from '@amend/sdk/light';
import type { Clock, OrderToken } from '@amend/sdk/light';
import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';

import type { Page } from '../page.ts';
import { openDesk } from './desk.ts';
import type { Desk } from './desk.ts';
import { openTab } from './open-tab.ts';
import { fetchWithToken, keepToken } from './token-keeper.ts';

/**
 * How far the page is: bringing the proof, where `isWaiting` says that the shop does not have the order yet; everything is there; or why it is not, `null`
 * where that is no problem of the shopper's.
 */
export type SessionState =
  | { readonly step: 'opening'; readonly isWaiting: boolean }
  | { readonly step: 'open'; readonly desk: Desk }
  | { readonly step: 'failed'; readonly problem: OrderProblem | null };

/** The way from a page of Shopify's to an order. */
export interface Session {
  readonly state: ReadonlySignal<SessionState>;
  /** Brings the proof that the order is the shopper's, and waits for an order that is not there yet, for half a minute. Never rejects: see `state`. */
  open(): Promise<void>;
  /** Leaves it all: what is under way comes to nothing, and nothing changes afterwards. */
  close(): void;
}

/** What a session takes from its surroundings. */
export interface SessionOptions {
  /** Sends one request. Default: the worker's own. */
  readonly fetch?: typeof globalThis.fetch;
  /** The time. Default: the device's clock. */
  readonly clock?: Clock;
}

const systemTime = { now: () => Date.now() };

/** Makes a {@link Session} with the API at `endpoint`. Opens nothing before `open` is called. */
export function createSession(page: Page, endpoint: string, options: SessionOptions = {}): Session {
  const { fetch = globalThis.fetch, clock } = options;
  const state = signal<SessionState>({ step: 'opening', isWaiting: false });
  const door = { endpoint, locale: page.locale, timeZone: page.timeZone, fetch };

  let underWay = new AbortController();

  async function exchange(orderId: string, signal?: AbortSignal): Promise<OrderToken> {
    return exchangeProof({
      ...door,
      clock,
      signal,
      proof: {
        kind: 'session-token',
        sessionToken: await page.getSessionToken(),
        orderId,
        checkoutToken: page.readCheckoutToken(),
      },
      onWait() {
        if (!signal?.aborted && state.peek().step === 'opening')
          state.value = { step: 'opening', isWaiting: true };
      },
    });
  }

  async function openOrder(orderId: string, signal: AbortSignal): Promise<Desk> {
    const [first, tab] = await Promise.all([exchange(orderId, signal), openTab(page.storage)]);
    signal.throwIfAborted();
    const keeper = keepToken(first, () => exchange(orderId), clock ?? systemTime);
    return openDesk({ ...door, token: first.token, fetch: fetchWithToken(keeper, fetch), tab });
  }

  function close(): void {
    underWay.abort();
    const left = state.peek();
    if (left.step === 'open') left.desk.dispose();
  }

  return {
    state,
    async open() {
      close();
      underWay = new AbortController();
      const { signal } = underWay;
      const orderId = page.readOrderId();
      state.value = { step: 'opening', isWaiting: orderId === undefined };
      if (orderId === undefined) return;
      try {
        state.value = { step: 'open', desk: await openOrder(orderId, signal) };
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof OrderProblem)) console.error('Amend: the order could not be opened.', error);
        state.value = { step: 'failed', problem: error instanceof OrderProblem ? error : null };
      }
    },
    close,
  };
}
