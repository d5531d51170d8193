import { exchangeProof } from '@amend/sdk/light';
import type { Proof } from '@amend/sdk/light';

import { keepRoom, showOrder } from './places.ts';
import type { ThemeSettings } from './settings.ts';

/** Opens orders; the last one that it was asked for stays open. */
export interface Opener {
  /**
   * Exchanges a proof for a token and shows the order; gives its number back, or `null` where another order was asked for meanwhile.
   *
   * Rejects with an `OrderProblem`, or with a `TypeError` where the embed has no address that could be one.
   */
  open(proof: Proof): Promise<string | null>;
  /** Opens the order once more where its token has expired, and its proof is good for more than once. Rejects as `open` does. */
  reopen(): Promise<void>;
}

/** So long before a token expires it is no longer worth anything. */
const NEARLY_MS = 10_000;

/** Makes an {@link Opener}. The token stays in this page's memory, and in the elements. */
export function createOpener({ endpoint, proxy, locale }: ThemeSettings): Opener {
  let asked = new AbortController();
  let last: { readonly proof: Proof; readonly expiresAtMs: number } | undefined;

  async function open(proof: Proof): Promise<string | null> {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    keepRoom();
    try {
      const { token, orderId, expiresAt } = await exchangeProof({
        // Shopify signs who is logged in for what comes through the proxy; all else goes straight to the API.
        endpoint: proof.kind === 'app-proxy' ? proxy : endpoint,
        proof,
        locale,
        signal,
      });
      last = { proof, expiresAtMs: Date.parse(expiresAt) };
      showOrder(token);
      return orderId;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    }
  }

  return {
    open,
    async reopen() {
      if (!last || last.proof.kind === 'one-time-code' || Date.now() < last.expiresAtMs - NEARLY_MS) return;
      const { proof } = last;
      // Every widget says that the token has expired; one exchange is enough for all.
      last = undefined;
      await open(proof);
    },
  };
}
