// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Endpoint } from '../../endpoint.ts';
import type { Quote } from '../../index.ts';
import * as check from '../check.ts';
import { isAddressSuggestion } from './is-address-suggestion.ts';
import { isChangeEffect } from './is-change-effect.ts';
import { isDisplayMoney } from './is-display-money.ts';
import { isMoment } from './is-moment.ts';
import { isTotals } from './is-totals.ts';

/** Reads the body of an answer; throws a `TypeError` where it is none of this kind. */
export const parseQuote = check.parser<Quote>('quote', check.shape({ "orderVersion": check.text, "effects": check.list(isChangeEffect), "difference": isDisplayMoney, "total": isDisplayMoney, "price": check.either(check.shape({ "lines": check.list(check.shape({ "lineId": check.either(check.text, check.nothing), "title": check.text, "variantTitle": check.either(check.text, check.nothing), "quantityBefore": check.number, "quantityAfter": check.number, "before": isDisplayMoney, "after": isDisplayMoney, "discounts": check.list(check.shape({ "title": check.text, "amount": isDisplayMoney, "fate": check.oneOf("kept", "carried-over", "extended", "offered", "waived") })) })), "before": isTotals, "after": isTotals, "isTaxIncluded": check.boolean }), check.nothing), "settlement": check.shape({ "action": check.oneOf("none", "collect", "refund", "store-credit", "with-order"), "amount": isDisplayMoney, "payWithinSeconds": check.either(check.number, check.nothing) }), "closesAt": check.either(isMoment, check.nothing), "needsApproval": check.boolean, "addressSuggestion": check.either(isAddressSuggestion, check.nothing) }));

export const quoteEditEndpoint: Endpoint<Quote> = { method: 'POST', path: '/v1/orders/:orderId/quotes', parse: parseQuote };
