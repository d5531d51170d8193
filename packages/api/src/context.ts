import type { Display } from '@amend/engine';
import type { OrderTokenClaims } from '@amend/order-token';
import type { Context } from 'hono';

/** What a request carries on its way through the API. */
export interface ApiEnv {
  Variables: {
    /** Finds the request in the logs. */
    requestId: string;
    /** Headers that every answer to this request's origin has. */
    answerHeaders: Readonly<Record<string, string>>;
    /** How the shopper reads; English in UTC until the request said otherwise. */
    display: Display;
    timeZone: string;
    claims: OrderTokenClaims;
    /** The id of the merchant key that opened the door. */
    merchantKeyId: string;
  };
}

export type ApiContext = Context<ApiEnv>;
