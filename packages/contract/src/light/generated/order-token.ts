// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Endpoint } from '../../endpoint.ts';
import type { OrderToken } from '../../index.ts';
import * as check from '../check.ts';

/** Reads the body of an answer; throws a `TypeError` where it is none of this kind. */
export const parseOrderToken = check.parser<OrderToken>('orderToken', check.shape({ "token": check.text, "orderId": check.text, "expiresAt": check.text, "changes": check.list(check.oneOf("correct-address", "correct-contact", "swap-item", "set-quantity", "add-item", "change-shipping", "add-note", "cancel-order")), "view": check.oneOf("full", "redacted") }));

export const exchangeEndpoint: Endpoint<OrderToken> = { method: 'POST', path: '/v1/order-tokens', parse: parseOrderToken };
