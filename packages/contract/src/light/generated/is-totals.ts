// Generated from the zod schemas by scripts/generate-light.ts; a test holds it to them.
import * as check from '../check.ts';
import { isDisplayMoney } from './is-display-money.ts';

export const isTotals: check.Check = check.shape({ "subtotal": isDisplayMoney, "shipping": isDisplayMoney, "tax": isDisplayMoney, "total": isDisplayMoney });
