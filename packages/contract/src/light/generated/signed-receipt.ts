// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Endpoint } from '../../endpoint.ts';
import type { SignedReceipt } from '../../index.ts';
import * as check from '../check.ts';

/** Reads the body of an answer; throws a `TypeError` where it is none of this kind. */
export const parseSignedReceipt = check.parser<SignedReceipt>('signedReceipt', check.shape({ "receipt": check.matching(/^[\w-]+\.[\w-]+\.[\w-]+$/), "disclosures": check.list(check.matching(/^[\w-]+$/)) }));

export const readReceiptEndpoint: Endpoint<SignedReceipt> = { method: 'GET', path: '/v1/orders/:orderId/edits/:editId/receipt', parse: parseSignedReceipt };
