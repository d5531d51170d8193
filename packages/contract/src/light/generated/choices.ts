// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Endpoint } from '../../endpoint.ts';
import type { Choices } from '../../index.ts';
import * as check from '../check.ts';
import { isDisplayMoney } from './is-display-money.ts';
import { isWebAddress } from './is-web-address.ts';

/** Reads the body of an answer; throws a `TypeError` where it is none of this kind. */
export const parseChoices = check.parser<Choices>('choices', check.shape({ "lines": check.list(check.shape({ "lineId": check.text, "variants": check.list(check.shape({ "variantId": check.text, "title": check.text, "options": check.list(check.shape({ "name": check.text, "value": check.text, "swatch": check.either(check.shape({ "color": check.either(check.matching(/^#[0-9a-fA-F]{6}$/), check.nothing), "imageUrl": check.either(isWebAddress, check.nothing) }), check.nothing) })), "imageUrl": check.either(isWebAddress, check.nothing), "unitPrice": isDisplayMoney, "difference": check.either(isDisplayMoney, check.nothing), "isAvailable": check.boolean })) })), "shippingMethods": check.list(check.shape({ "methodId": check.text, "title": check.text, "price": isDisplayMoney })), "cancelReasons": check.list(check.shape({ "id": check.text, "title": check.text })), "refundMethods": check.list(check.oneOf("original-payment", "store-credit")) }));

export const readChoicesEndpoint: Endpoint<Choices> = { method: 'GET', path: '/v1/orders/:orderId/choices', parse: parseChoices };
