// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';
import { isChangeEffect } from './is-change-effect.ts';
import { isDisplayMoney } from './is-display-money.ts';
import { isMoment } from './is-moment.ts';
import { isWebAddress } from './is-web-address.ts';

export const isEdit: check.Check = check.shape({ "id": check.text, "orderId": check.text, "status": check.oneOf("requested", "declined", "accepted", "committed", "settled", "reverted", "failed"), "effects": check.list(isChangeEffect), "difference": isDisplayMoney, "settlement": check.shape({ "action": check.oneOf("none", "collect", "refund", "store-credit", "with-order"), "state": check.oneOf("none", "planned", "open", "paid", "refunded", "offset", "lapsed", "void"), "amount": isDisplayMoney, "payBy": check.either(isMoment, check.nothing), "paymentUrl": check.either(isWebAddress, check.nothing) }), "approval": check.shape({ "state": check.oneOf("not-needed", "waiting", "approved", "declined"), "note": check.either(check.text, check.nothing) }), "acceptedAt": isMoment, "settledAt": check.either(isMoment, check.nothing), "problem": check.either(check.text, check.nothing) });
