// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Endpoint } from '../../endpoint.ts';
import type { OrderLookup } from '../../index.ts';
import * as check from '../check.ts';

/** Reads the body of an answer; throws a `TypeError` where it is none of this kind. */
export const parseOrderLookup = check.parser<OrderLookup>('orderLookup', check.shape({ "lookupId": check.text, "expiresAt": check.text }));

export const lookUpEndpoint: Endpoint<OrderLookup> = { method: 'POST', path: '/v1/order-lookups', parse: parseOrderLookup };
