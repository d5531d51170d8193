// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import type { Endpoint } from '../../endpoint.ts';
import type { Quote } from '../../index.ts';
import * as check from '../check.ts';
import { isChangeEffect } from './is-change-effect.ts';
import { isDisplayMoney } from './is-display-money.ts';
import { isMoment } from './is-moment.ts';

/** Reads the body of an answer; throws a `TypeError` where it is none of this kind. */
export const parseQuote = check.parser<Quote>('quote', check.shape({ "orderVersion": check.text, "effects": check.list(isChangeEffect), "difference": isDisplayMoney, "total": isDisplayMoney, "closesAt": isMoment }));

export const quoteEditEndpoint: Endpoint<Quote> = { method: 'POST', path: '/v1/orders/:orderId/quotes', parse: parseQuote };
